import BarChartIcon from "@mui/icons-material/BarChart";
import { lazily, type Feature } from "../feature.ts";

export const redactionFigures: Feature = {
  name: "redaction-figures",
  permission: "report.read",
  label: "Redaction figures",
  icon: BarChartIcon,
  list: lazily(() => import("./FiguresPage.tsx"), "FiguresPage"),
};
