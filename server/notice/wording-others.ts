import { letter } from "./wording-letter.ts";
import type { Wording } from "./wording.ts";

const script = (subject: string, body: string): Wording => ({ subject, body: body.trim() });

/** Trusted persons, young people and their parents, care homes, access requests. */
export const othersWording = {
  PROXY_APPROVED: letter(
    "Online access for your trusted person",
    `
{{trustedPerson}} can now use these online services for {{patientName}}: {{services}}. This ends on {{endsOn}} unless it is renewed.

They have a sign-in of their own. Nobody needs to share a password. Tell us at any time if this should stop: we switch it off at once.`,
  ),
  PROXY_REFUSED: letter(
    "Online access for a trusted person",
    `
We have looked at the request that {{trustedPerson}} should use online services for {{patientName}}. We cannot switch this on now.

# Another way

{{otherWay}}

You may ask us to look at the decision again, and you may complain.`,
  ),
  PROXY_ENDING: letter(
    "A trusted person's online access is about to end",
    `
The access of {{trustedPerson}} to the online services of {{patientName}} ends on {{endsOn}}. If it should go on, tell us before that day.`,
  ),
  PROXY_SUSPENDED: letter(
    "A trusted person's online access is switched off for now",
    `
The access of {{trustedPerson}} to the online services of {{patientName}} is switched off for now. Please ring us on {{practicePhone}}.`,
  ),
  PROXY_WITHDRAWN: letter(
    "A trusted person's online access has ended",
    `
{{trustedPerson}} can no longer use the online services of {{patientName}}. If you did not expect this, ring us on {{practicePhone}}.`,
  ),
  YOUNG_PERSON_AT_11: letter(
    "You are turning 11: your say about your record",
    `
On {{birthday}} you turn 11. Until now your parents or carers could see your health record online. From your birthday that part is switched off. They can still book appointments and order medicines for you.

You can talk with us about who should see your record. You can come alone.`,
  ),
  YOUNG_PERSON_AT_13: letter(
    "You are turning 13: you can have your own access",
    `
On {{birthday}} you turn 13. You can then ask for online services of your own. Somebody at the practice talks with you first, to make sure that you understand what you can see and who else might see it.

You can come alone.`,
  ),
  YOUNG_PERSON_AT_16: letter(
    "You are turning 16: your record is yours to decide about",
    `
On {{birthday}} you turn 16. Any access that your parents or carers still have to your online services is switched off on that day, unless you tell us that you want it to stay.

You can ask for online services of your own at any time.`,
  ),
  PARENT_AT_11: letter(
    "Your child is turning 11: what changes online",
    `
On {{birthday}} {{child}} turns 11. From that day your access to their record online is switched off. You can still book appointments and order repeat medicines for them.

This is so for every family. It says nothing about yours. If your child needs you to have more, {{onlineContact}} can talk with you both.`,
  ),
  PARENT_AT_13: letter(
    "Your child is turning 13: what changes online",
    `
On {{birthday}} {{child}} turns 13 and can ask for online services of their own. We look again at the access you have now and write to you if it changes.

Medicines that you order online for them may need ordering another way: ring us on {{practicePhone}} in good time.`,
  ),
  PARENT_AT_16: letter(
    "Your child is turning 16: what changes online",
    `
On {{birthday}} {{child}} turns 16. From that day your access to their online services is switched off, unless they ask us to keep it.

Order any repeat medicine you look after before then, or ring us on {{practicePhone}}.`,
  ),
  CARE_HOME_USER_STARTED: letter(
    "Your care home can now order your medicines online",
    `
Staff of {{careHome}} can now order repeat prescriptions online for {{patientName}}. Each has a sign-in of their own. They cannot see more of the record than they need.

Tell us at any time if this should stop.`,
  ),
  CARE_HOME_USER_ENDED: letter(
    "Your care home no longer orders online",
    `
Staff of {{careHome}} no longer use online services for {{patientName}}. Orders can be made by telephone or at the desk.`,
  ),
  ACCESS_REQUEST_ACKNOWLEDGED: letter(
    "We have your request for your record",
    `
We received your request for a copy of your record on {{receivedOn}}. You will have our answer by {{dueOn}}. There is nothing to pay.`,
  ),
  ACCESS_REQUEST_EXTENDED: letter(
    "Your request for your record takes longer",
    `
We received your request for a copy of your record on {{receivedOn}}. There is much to read, and the law lets us take more time. You will have our answer by {{dueOn}}.

You may complain to us, or to the Information Commissioner at ico.org.uk.`,
  ),
  ACCESS_REQUEST_ID_NEEDED: letter(
    "Your request for your record: we need to see who you are",
    `
We received your request for a copy of your record on {{receivedOn}}. Before we give it out we must be sure who asks.

{{bring}}

The month we have to answer begins when we have seen this.`,
  ),
  ACCESS_REQUEST_RELEASED: letter(
    "Your record is ready for you",
    `
The copy of your record that you asked for on {{receivedOn}} is ready.

{{how}}

Something may have been left out because it is about somebody else or could do serious harm. You may ask us about that, complain to us, or to the Information Commissioner at ico.org.uk.`,
  ),
  ACCESS_REQUEST_REFUSED: letter(
    "About your request for a record",
    `
We have looked at your request of {{receivedOn}} for a copy of a record. We cannot give it to you. {{recordContact}} can talk with you about it.

You may complain to us, or to the Information Commissioner at ico.org.uk, and you may go to court.`,
  ),
  ACCESS_REQUEST_REFUSED_WITH_REASON: letter(
    "About your request for your record",
    `
We have looked at your request of {{receivedOn}} for a copy of your record. We cannot give it to you.

# Why

{{reason}}

You may complain to us, or to the Information Commissioner at ico.org.uk, and you may go to court.`,
  ),
  RECTIFICATION_OUTCOME: letter(
    "About what you asked us to correct",
    `
On {{receivedOn}} you told us that something in your record is not right. We have looked into it and decided.

Please ring {{practicePhone}} and ask for {{recordContact}}, who will tell you what was decided and why. If you do not agree, we add a note with your view. You may also complain to us, or to the Information Commissioner at ico.org.uk.`,
  ),
  DEDUCTION_CHECK_CALL: script(
    "Call: has the patient left the practice?",
    `
# Before you ring

- Ring the number in the record, not one from a message.
- Say your name and that you ring from {{practiceName}}. Ask for {{patientName}}. Say nothing else to anybody else.
- Check the name, the date of birth and the first line of the address.

# What to ask

- We were told that you left our list on {{leftOn}}. Is that right?
- If it is right: your online services end. Print or save what you need first; your next practice can set you up again.
- If it is not right: nothing changes. We put it right with the national service today.

# Afterwards

Note who rang, when and what was said.`,
  ),
};
