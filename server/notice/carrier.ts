import type { Settings } from "../settings.ts";
import type { Content } from "../document/content.ts";
import type { Carrier } from "./notice.entity.ts";
import { notifyCarrier } from "./notify.ts";
import { smtpCarrier } from "./smtp.ts";

/** One notice on its way: what it says, and the one address it goes to. */
export interface Parcel {
  /** The notice's id: the carrier keeps it, so that it can be asked whether it has it. */
  reference: string;
  channel: "EMAIL" | "SMS" | "LETTER";
  to: string;
  content: Content;
  senderName: string;
}

/**
 * What became of handing it over. 'later': it was surely not taken. 'unknown': it may have been; whether it is sent
 * again is decided by asking the carrier, or by a person, never by trying again.
 */
export type HandedOver =
  | { outcome: "taken"; carrierId: string; carrierStatus: string }
  | { outcome: "refused"; problem: string }
  | { outcome: "later"; problem: string }
  | { outcome: "unknown"; problem: string };

export interface CarrierAt {
  name: Carrier;
  hand(parcel: Parcel): Promise<HandedOver>;
  /** What the carrier knows of a reference; undefined where it surely has none, null where it cannot say. */
  find(reference: string): Promise<{ carrierId: string; carrierStatus: string } | undefined | null>;
}

/** Who carries a channel here; e-mail by Notify where it has a template for it, otherwise by the mail server. */
export function carrierFor(
  channel: Parcel["channel"],
  { notify, smtp }: Pick<Settings, "notify" | "smtp">,
): CarrierAt | undefined {
  // prettier-ignore
  if (channel === "EMAIL" && !notify?.emailTemplate) return smtp && smtpCarrier(smtp);
  const has = { EMAIL: notify?.emailTemplate, SMS: notify?.smsTemplate, LETTER: notify?.letters }[channel];
  return notify && has ? notifyCarrier(notify) : undefined;
}

export const carrierNamed = (name: Carrier, { notify, smtp }: Pick<Settings, "notify" | "smtp">) =>
  name === "NOTIFY" ? notify && notifyCarrier(notify) : smtp && smtpCarrier(smtp);
