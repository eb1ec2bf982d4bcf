import BoltIcon from "@mui/icons-material/Bolt";
import { lazily, type Feature } from "../feature.ts";

/** The desk: an application taken in under a minute, by keyboard alone. */
export const desk: Feature = {
  name: "desk",
  permission: "application.take",
  label: "At the desk",
  icon: BoltIcon,
  list: lazily(() => import("./QuickCapture.tsx"), "QuickCapture"),
};
