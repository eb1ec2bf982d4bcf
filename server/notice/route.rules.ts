import type { NoticeChannel, NoticeFormat, NoticeNeed } from "./notice.rules.ts";
import { templateOf, type NoticeTemplate } from "./templates.ts";

export type SafeWay = "EMAIL" | "SMS" | "POST" | "PHONE" | "IN_PERSON";

/** What is known of how to reach who is to be told. */
export interface Recipient {
  isPatient: boolean;
  /** The patient left or died, and this is no script for asking whether they left. */
  isGone: boolean;
  writtenFormat: string | null;
  language: string | null;
  interpreterRequired: boolean | null;
  contactMethod: string | null;
  hasEmail: boolean;
  hasMobile: boolean;
  hasAddress: boolean;
  consentEmail: boolean;
  consentSms: boolean;
  hasConcern: boolean;
  safe: { channels: readonly SafeWay[]; isSharedWithConcern: boolean } | null;
}

/** The ways out that this installation has; print is always there. */
export interface Ways {
  email: boolean;
  sms: boolean;
  letter: boolean;
}

export type Route =
  | { state: "QUEUED"; channel: NoticeChannel; format: NoticeFormat; need: null; restricted: false }
  | { state: "CANCELLED"; channel: null; format: NoticeFormat; need: null; restricted: boolean }
  | { state: "NEEDS_PERSON"; channel: null; format: NoticeFormat; need: NoticeNeed; restricted: boolean };

const formats: Record<string, NoticeFormat> = { "11": "LARGE_PRINT", "12": "BRAILLE", "13": "AUDIO" };
export const formatOf = (writtenFormat: string | null): NoticeFormat => formats[writtenFormat ?? ""] ?? "STANDARD";

const isEnglish = (language: string | null) => language === null || /^en\b/i.test(language);

/** An interpreter is wanted, or a language other than English is recorded and nobody said that none is needed. */
const needsAnotherLanguage = ({ language, interpreterRequired }: Recipient) =>
  interpreterRequired === true || (!isEnglish(language) && interpreterRequired === null);

/**
 * How somebody is told. What cannot be met as it is recorded goes to a person and is never sent in standard print
 * instead (BR-NT-02). Nothing is sent to who left or died, not even of what ends with it (BR-CL-14). While a coercion concern is open nothing is sent but by a way known to be safe (BR-CO-04, BR-CL-24).
 */
export function routeOf(template: NoticeTemplate, who: Recipient, ways: Ways, hasText: boolean): Route {
  const format = formatOf(who.writtenFormat);
  if (who.isGone) return { state: "CANCELLED", channel: null, format, need: null, restricted: who.hasConcern };
  const byPerson = (need: NoticeNeed, restricted = false): Route => ({ state: "NEEDS_PERSON", channel: null, format, need, restricted }); // prettier-ignore
  if (templateOf(template).isCall) return byPerson("CALL", who.hasConcern);
  if (who.hasConcern && (!who.safe || !who.isPatient)) return byPerson("SAFE_CONTACT", true);
  if (format === "BRAILLE" || format === "AUDIO") return byPerson("FORMAT", who.hasConcern);
  if (needsAnotherLanguage(who)) return byPerson("LANGUAGE", who.hasConcern);
  const channel = channelOf(who, ways, hasText, format);
  if (channel) return { state: "QUEUED", channel, format, need: null, restricted: false };
  return byPerson(who.safe ? "SAFE_CONTACT" : "NO_ADDRESS", who.hasConcern);
}

/** What must not be seen by anybody else is said by a person, to the patient alone, whatever is known of safe ways (BR-CO-01, 04). */
export const inPrivate = ({ writtenFormat }: Recipient): Route => ({
  state: "NEEDS_PERSON",
  channel: null,
  format: formatOf(writtenFormat),
  need: "SAFE_CONTACT",
  restricted: true,
});

function channelOf(who: Recipient, ways: Ways, hasText: boolean, format: NoticeFormat): NoticeChannel | undefined {
  const isSafe = (way: SafeWay) => who.safe === null || who.safe.channels.includes(way);
  const isOwn = !who.safe?.isSharedWithConcern;
  // The size of an e-mail or a text is not ours to set; large print is paper.
  const isScreen = format === "STANDARD" && isOwn;
  const wantsEmail = who.consentEmail || who.contactMethod === "4" || who.safe?.channels.includes("EMAIL");
  if (isScreen && ways.email && who.hasEmail && wantsEmail && isSafe("EMAIL")) return "EMAIL";
  const wantsText = who.consentSms || who.safe?.channels.includes("SMS");
  if (isScreen && ways.sms && who.hasMobile && hasText && wantsText && isSafe("SMS")) return "SMS";
  if (!who.hasAddress || !isSafe("POST")) return undefined;
  return ways.letter ? "LETTER" : "PRINT";
}
