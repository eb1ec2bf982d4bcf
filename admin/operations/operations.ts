import BuildIcon from "@mui/icons-material/Build";
import { lazily, type Feature } from "../feature.ts";

export const operations: Feature = {
  name: "operations",
  permission: "operations.read",
  label: "Operations",
  icon: BuildIcon,
  list: lazily(() => import("./OperationsPage.tsx"), "OperationsPage"),
};
