import PeopleIcon from "@mui/icons-material/People";
import { PatientsDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, type Feature } from "../feature.ts";

export const patients: Feature = {
  name: "patients",
  permission: "patient.read",
  label: "Patients",
  icon: PeopleIcon,
  list: lazily(() => import("./PatientList.tsx"), "PatientList"),
  show: lazily(() => import("./PatientPage.tsx"), "PatientPage"),
  pages: {
    ":id/take": lazily(() => import("../application/TakePage.tsx"), "TakePage"),
    ":id/visible": lazily(() => import("../record/VisiblePage.tsx"), "VisiblePage"),
    search: lazily(() => import("./FindPatient.tsx"), "FindPatient"),
  },
  data: {
    getList: async ({ sort, filter, signal, ...page }) => {
      const online = oneOf(
        ["EVERYONE", "ONLINE", "NOT_ONLINE", "JOINED_NOT_ASKED", "REFUSED_NOT_CODED"],
        filter["online"],
      );
      const variables = {
        ...page,
        sort: oneOf(["NAME", "BORN"], sort),
        online: online === "EVERYONE" ? null : online,
      };
      return (await ask(PatientsDocument, variables, { signal })).patients;
    },
  },
};
