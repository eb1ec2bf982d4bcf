import { lazily, type Feature } from "../feature.ts";

/** Items to do in EMIS or SystmOne; they are opened from My work and from the patient's page. */
export const clinicalSystem: Feature = {
  name: "clinical-system",
  permission: "clinicalSystem.read",
  show: lazily(() => import("./ItemPage.tsx"), "ItemPage"),
};
