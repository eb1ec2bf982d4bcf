import type { VerificationMethod } from "../../schema/documents.ts";

/** How identity was verified, as staff say it. */
export const methods: Record<VerificationMethod, string> = {
  DOCUMENTS: "Documents",
  VOUCH_PERSONAL: "Vouched for",
  VOUCH_RECORD_CONFIRMATION: "Questions from the record",
  NHS_LOGIN_P9: "NHS login, level P9",
  REMOTE_VOUCH: "Questions by telephone or video",
};
