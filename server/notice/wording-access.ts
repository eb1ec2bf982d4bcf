import { letter } from "./wording-letter.ts";

/** What becomes of access once it is on, and how to use it safely. */
export const accessWording = {
  ACCESS_SUSPENDED: letter(
    "Your online access is switched off for now",
    `
We have switched off for now: {{services}}. Your record itself is not changed, and your care goes on as before.

Please ring us on {{practicePhone}} and ask for {{onlineContact}}. We will explain and tell you what happens next.

Until then you can book appointments and order repeat prescriptions by telephone or at the desk.`,
  ),
  ACCESS_SUSPENDED_WITH_REASON: letter(
    "Your online access is switched off for now",
    `
We have switched off for now: {{services}}. Your record itself is not changed, and your care goes on as before.

# Why

{{reason}}

# What happens next

{{onlineContact}} will talk with you about it. Until then you can book appointments and order repeat prescriptions by telephone or at the desk.`,
  ),
  ACCESS_RESTORED: letter(
    "Your online access is back",
    `
You can use again: {{services}}.

If you see anything that you did not do, or something that is wrong or about somebody else, ring us on {{practicePhone}}.`,
  ),
  ACCESS_ENDED: letter(
    "Your online access has ended",
    `
You can no longer use online: {{services}}.

You can apply again at any time. If you did not expect this letter, ring us on {{practicePhone}}.`,
  ),
  CREDENTIAL_RUNNING_OUT: letter(
    "Your registration letter runs out soon",
    `
We gave you a registration letter for online services. It works until the end of {{expiresOn}} and has not been used yet.

Follow the steps in that letter to finish. If you have lost it, tell us today: it could let somebody else see your record.`,
  ),
  CREDENTIAL_EXPIRED: letter(
    "Your registration letter has run out",
    `
Your registration letter for online services ran out on {{expiredOn}} without being used. It no longer works and you can throw it away.

For a new one, come in and show us who you are. We check again so that nobody else can get your letter.`,
  ),
  CREDENTIAL_VOIDED: letter(
    "Your sign-in details no longer work",
    `
The sign-in details for online services that we made for you on {{issuedOn}} no longer work. If you have the letter still, please tear it up.

If you want new ones, come in and show us who you are. We check again so that nobody else can get them.

If you did not expect this, ring us on {{practicePhone}} and ask for {{onlineContact}}.`,
  ),
  SAFE_USE_GUIDANCE: letter(
    "Using online services safely",
    `
With this letter comes our guidance on using online services safely. Please read it before you sign in, and keep it.

The main points: keep your password to yourself, sign out when you have finished, and think before you share or print.

Tell us if somebody makes you show them your record. {{concernContact}} will talk with you alone.`,
  ),
  REPORT_CONCERN: letter(
    "How to report a concern",
    `
Tell us at once if:

- somebody has used your account, or you think they could
- you have lost your phone or your registration letter
- somebody makes you show them your record, or asks for your password
- you see something that is about another person

# How

Ring {{practicePhone}}, or speak to anybody at the desk and ask for {{concernContact}}. You need not say why at the desk. We can switch your access off at once and put it back when it is safe.

If you are in danger, ring 999.`,
  ),
  DISAGREE_WITH_CONTENT: letter(
    "If you disagree with something in your record",
    `
If something in your record is wrong, is missing or is about somebody else, tell us. Say which entry it is and what you think it should say. You can write, ring or come in.

{{recordContact}} looks into it. We answer within one month.

A record of what was thought at the time is usually kept, even when it turned out otherwise. If we do not agree with you, we add a note with your view. You can also complain to us, or to the Information Commissioner at ico.org.uk.`,
  ),
};
