import { RedactionReviewsDocument } from "../../../schema/documents.ts";
import { ask } from "../../api/client.ts";
import { lazily, oneOf, type Feature } from "../../feature.ts";

/** Redaction reviews, the desk of each, its sign-off and its instructions; reached from Redaction and from the patient's page. */
export const redactionReviews: Feature = {
  name: "redaction-reviews",
  permission: "redaction.read",
  list: lazily(() => import("./ReviewList.tsx"), "ReviewList"),
  show: lazily(() => import("./ReviewPage.tsx"), "ReviewPage"),
  pages: {
    ":id/desk": lazily(() => import("../desk/DeskPage.tsx"), "DeskPage"),
    ":id/approve": lazily(() => import("../approval/ApprovalPage.tsx"), "ApprovalPage"),
    ":id/marking": lazily(() => import("./MarkingPage.tsx"), "MarkingPage"),
  },
  data: {
    getList: async ({ filter, signal, after, first }) => {
      const show = oneOf(["OPEN", "SUBMITTED", "ALL"], filter["show"]);
      const variables = {
        after,
        first,
        patientId: null,
        isOpen: show === "OPEN",
        state: show === "SUBMITTED" ? ("SUBMITTED" as const) : null,
      };
      return (await ask(RedactionReviewsDocument, variables, { signal })).redactionReviews;
    },
  },
};
