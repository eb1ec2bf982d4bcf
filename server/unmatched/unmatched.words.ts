import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const UnmatchedSource = enumeration("WEB_FORM", "CHAMPION", "FILE");
export type UnmatchedSource = OneOf<typeof UnmatchedSource>;
publish(
  UnmatchedSource,
  "UnmatchedSource",
  "How an application came that does not say which patient it is of (BR-CL-07).",
  {
    WEB_FORM: "From the practice's web form, by a program with a token.",
    CHAMPION: "Typed in by a champion, who looks nobody up.",
    FILE: "A row of a CSV file.",
  },
);

export const UnmatchedState = enumeration("WAITING", "MATCHED", "REJECTED");
export type UnmatchedState = OneOf<typeof UnmatchedState>;
publish(
  UnmatchedState,
  "UnmatchedState",
  "Whether somebody has matched it to a patient; nothing is matched by itself.",
);

export const RejectReason = enumeration("NOT_OUR_PATIENT", "SENT_TWICE", "NOT_SERIOUS", "CANNOT_TELL_WHO");
export type RejectReason = OneOf<typeof RejectReason>;
publish(RejectReason, "UnmatchedRejectReason", "Why it was matched to nobody.");
