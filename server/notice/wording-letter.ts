import type { Wording } from "./wording.ts";

const question =
  "If you have a question, or want this letter in another form or language, ring us on {{practicePhone}}.";

const signed = "Yours sincerely\n\n{{onlineContact}}\n\n{{practiceName}}";

/** A letter of ours: who it is to, what it says, where to ask, and who signs. */
export const letter = (subject: string, body: string): Wording => ({
  subject,
  body: `Dear {{recipientName}}\n\n${body.trim()}\n\n${question}\n\n${signed}`,
});
