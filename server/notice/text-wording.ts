import type { NoticeTemplate } from "./templates.ts";

/** Notices short enough for a text message; the others go another way. A lock screen may show them, so they say little. */
export const textWording: Partial<Record<NoticeTemplate, string>> = {
  DELAY:
    "{{practiceName}}: the online access you asked for takes longer. We expect to finish by {{expectedOn}}. Questions? Ring {{practicePhone}}.",
  READY:
    "{{practiceName}}: the online services you asked for are ready to use. Did you not ask for them? Ring {{practicePhone}}.",
  NEEDS_MORE_ID:
    "{{practiceName}}: to go on with your application we need to see you by {{closesOn}}. No documents? Ring {{practicePhone}}, there are other ways.",
  CREDENTIAL_RUNNING_OUT:
    "{{practiceName}}: your registration letter works until {{expiresOn}}. Lost it? Ring {{practicePhone}} today.",
  CREDENTIAL_VOIDED:
    "{{practiceName}}: your sign-in details for online services no longer work. For new ones, come in or ring {{practicePhone}}.",
  CREDENTIAL_EXPIRED:
    "{{practiceName}}: your registration letter has run out. For a new one, come in or ring {{practicePhone}}.",
};
