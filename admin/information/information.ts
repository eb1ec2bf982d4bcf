import MenuBookIcon from "@mui/icons-material/MenuBook";
import { lazily, type Feature } from "../feature.ts";

export const information: Feature = {
  name: "information",
  permission: "information.read",
  label: "Patient information",
  icon: MenuBookIcon,
  list: lazily(() => import("./InformationPage.tsx"), "InformationPage"),
};
