import { letter } from "./wording-letter.ts";

/** How an application goes, from the offer to its end. */
export const applicationWording = {
  ACCESS_OFFER: letter(
    "You can use our online services",
    `
As a patient of {{practiceName}} you can book appointments, ask for repeat prescriptions and see your GP record online. You will be given access to new entries in your record unless you tell us that you do not want it.

# What you can do now

- Use the NHS App, or ask us for a registration form.
- Tell us if you need help, or a form you can read.
- Tell us if you do not want online access. You can change your mind at any time.

# If it might not be safe

Tell us in private if somebody could make you show them your record. {{concernContact}} will talk with you alone.

You can still ring us or come in. Online services are an extra, never the only way.`,
  ),
  DELAY: letter(
    "Your access to your record will take a little longer",
    `
You asked to see {{service}} online. Before we switch it on, somebody at the practice reads it to make sure that it is safe to share.

We expect to finish by {{expectedOn}}. We will write to you when it is ready, and tell you if this date changes.

You do not need to do anything. The other services that you asked for are not held up by this.`,
  ),
  READY: letter(
    "Your online services are ready",
    `
You can now use: {{services}}.

# What to do next

- If you use the NHS App, open it and sign in.
- If you have a registration letter from us, use it within 14 days. It works once.
- Read the safe-use guidance that we gave you. Ask us for another copy at any time.

# If you see something wrong

Ring us on {{practicePhone}} if something is wrong or is about somebody else. Close the page and do not share it. {{recordContact}} will look into it.`,
  ),
  REFUSED: letter(
    "About the online services you asked for",
    `
We have looked at your request for: {{services}}. We cannot switch this on now.

We would like to talk with you about it. {{onlineContact}} can explain the decision and what happens next.

# Another way

{{otherWay}}

You may ask us to look at the decision again, and you may complain. Neither changes the care you get from us.`,
  ),
  REFUSED_WITH_REASON: letter(
    "About the online services you asked for",
    `
We have looked at your request for: {{services}}. We cannot switch this on now.

# Why

{{reason}}

# Another way

{{otherWay}}

{{onlineContact}} can talk with you about this. You may ask us to look at the decision again, and you may complain. Neither changes the care you get from us.`,
  ),
  NEEDS_MORE_ID: letter(
    "We need to see who you are",
    `
Thank you for applying for online services. Before we can switch anything on, we must be sure that the account goes to you and to nobody else.

# What we need

{{bring}}

Please come in by {{closesOn}}. After that day we may close the application, and you can apply again at any time.

If you have no documents, tell us. There are other ways, and nobody is turned away for having no passport or address.`,
  ),
  APPLICATION_EXPIRED: letter(
    "We have closed your application",
    `
You applied for online services on {{receivedOn}}. We needed something from you to go on and have not heard from you, so we have closed the application. Nothing was switched on.

You can apply again whenever you like. Tell us what would make it easier: help at the desk, another form, or somebody to talk to.`,
  ),
  APPLICATION_WITHDRAWN: letter(
    "Your application is withdrawn",
    `
Your application for online services of {{receivedOn}} was withdrawn, as you asked. Nothing more happens with it.

If you did not ask for this, ring us on {{practicePhone}} today.

You can apply again whenever you like.`,
  ),
  DECLINE_ACKNOWLEDGED: letter(
    "You chose not to have online access",
    `
You told us that you do not want: {{services}}. We have noted it, and we will not ask you again.

You can change your mind at any time: tell us and we start at once. You get the same care either way, by telephone and at the desk.

If you did not tell us this, ring us on {{practicePhone}} today.`,
  ),
  OFFER_OF_HELP: letter(
    "We can help you use online services",
    `
You told us that you cannot use online services now. We would like to help.

{{help}}

Ring us on {{practicePhone}} and ask for {{onlineContact}}, or come to the desk.

If you would rather not, that is fine. You get the same care by telephone and at the desk.`,
  ),
};
