import { lazily, type Feature } from "../feature.ts";

/** What was issued to a patient; opened from the patient's page and from My work. */
export const credentials: Feature = {
  name: "credentials",
  permission: "credential.read",
  show: lazily(() => import("./CredentialsPage.tsx"), "CredentialsPage"),
};
