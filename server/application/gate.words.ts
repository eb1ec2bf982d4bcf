import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const Gate = enumeration(
  "DECLARATIONS",
  "REGISTRATION",
  "RECORD_LOOK",
  "DECLINED",
  "IDENTITY",
  "CHECKS",
  "COMPETENCE",
  "HOLD",
  "ENHANCED_REVIEW",
  "REVIEW",
);
export type Gate = OneOf<typeof Gate>;
publish(Gate, "Gate", "What a requested service must pass, in the order of the steps (domain.md 1).", {
  RECORD_LOOK: "Step 2: earlier declines, accounts and codes were looked at (BR-CL-22).",
  DECLINED: "A 103 stands; the patient's own new request is needed (BR-CL-22).",
  HOLD: "A restricted hold; to who may not know it, it tells nothing else (BR-CL-20).",
  ENHANCED_REVIEW: "A 104 stands; a clinician decides (BR-CL-22).",
  REVIEW: "A redaction review that is signed off (BR-REG-04).",
});
