import { noticeExport } from "../notice/notice.export.ts";
import type { Export } from "./export.ts";

/** Every list that can be exported; each feature adds its own. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each has a filter of its own
export const exports: Readonly<Record<string, Export<any>>> = { notices: noticeExport };
