import WifiIcon from "@mui/icons-material/Wifi";
import { RegisterDifferencesDocument, type DifferenceKind } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, type Feature } from "../feature.ts";
import { differenceKinds } from "./words.ts";

const kindIn = (value: unknown) =>
  (Object.keys(differenceKinds) as DifferenceKind[]).find((kind) => kind === value) ?? null;

export const online: Feature = {
  name: "online",
  permission: "difference.read",
  label: "Online users",
  icon: WifiIcon,
  list: lazily(() => import("./DifferenceList.tsx"), "DifferenceList"),
  pages: {
    sweep: lazily(() => import("./SweepPage.tsx"), "SweepPage"),
    codes: lazily(() => import("./CodesPage.tsx"), "CodesPage"),
  },
  data: {
    getList: async ({ filter, after, first, signal }) =>
      (await ask(RegisterDifferencesDocument, { kind: kindIn(filter["kind"]), after, first }, { signal })).registerDifferences, // prettier-ignore
  },
};
