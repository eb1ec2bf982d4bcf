import VerifiedUserIcon from "@mui/icons-material/VerifiedUser";
import { VerificationsDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { lazily, oneOf, type Feature } from "../feature.ts";

export const verifications: Feature = {
  name: "verifications",
  permission: "verification.read",
  label: "Verifications",
  icon: VerifiedUserIcon,
  list: lazily(() => import("./VerificationList.tsx"), "VerificationList"),
  data: {
    getList: async ({ filter, sort: _sort, descending, signal, ...page }) => {
      const method = oneOf(
        ["ALL", "DOCUMENTS", "VOUCH_PERSONAL", "VOUCH_RECORD_CONFIRMATION", "REMOTE_VOUCH"],
        filter["method"],
      );
      const variables = { ...page, descending: !descending, method: method === "ALL" ? null : method };
      return (await ask(VerificationsDocument, variables, { signal })).verifications;
    },
  },
};
