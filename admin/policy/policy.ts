import TuneIcon from "@mui/icons-material/Tune";
import { lazily, type Feature } from "../feature.ts";

export const policy: Feature = {
  name: "policy",
  permission: "policy.change",
  label: "Practice policy",
  icon: TuneIcon,
  list: lazily(() => import("./PolicyPage.tsx"), "PolicyPage"),
};
