import type { z } from "zod";
import type { Context } from "../context.ts";
import { enumeration, type OneOf } from "../enumeration.ts";

/** What an export is for; asked of who makes it, and audited. */
export const ExportPurpose = enumeration("WORKING_LIST", "REPORT", "AUDIT", "PATIENT_REQUEST", "CHANGE_OF_SYSTEM");
export type ExportPurpose = OneOf<typeof ExportPurpose>;

/** A list as a feature gives it out: fixed columns, and the same conditions as its screen, so that what is filtered is what is exported. */
export interface Export<Filter> {
  /** The operation of the permission table that opens it. */
  operation: string;
  /** The file's name, before the day. */
  file: string;
  /** Each column's head, and its SQL: a constant. */
  columns: readonly { title: string; sql: string }[];
  from: string;
  filter: z.ZodType<Filter>;
  conditions: (ctx: Context, filter: Filter) => { where: readonly string[]; values: readonly unknown[] };
  order: string;
}

export const exporting = <Filter>(definition: Export<Filter>): Export<Filter> => definition;
