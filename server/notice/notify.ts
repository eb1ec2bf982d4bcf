import { NotifyClient } from "notifications-node-client";
import { bytesOf } from "../document/bytes.ts";
import { textOf } from "../document/html.ts";
import { pdfOf } from "../document/pdf.ts";
import { SettingsError, type Settings } from "../settings.ts";
import type { CarrierAt, HandedOver, Parcel } from "./carrier.ts";

export type Notify = NonNullable<Settings["notify"]>;

/** Well below the time after which a notice that is still being sent counts as lost sight of. */
const patience = 20_000;

/** Notify's own client, which is given no end of time for an answer. */
export function clientOf({ url, key }: Notify) {
  const client = new NotifyClient(url, key);
  const { apiClient } = client as unknown as { apiClient: { restClient: (options: object) => Promise<never> } };
  const send = apiClient.restClient;
  client.setClient(((options: object) => send({ ...options, timeout: patience })) as never);
  return client;
}

/** GOV.UK Notify: e-mail and texts by a template that is only our subject and body, letters as our own PDF. */
export const notifyCarrier = (notify: Notify): CarrierAt => ({
  name: "NOTIFY",
  async hand(parcel) {
    try {
      const { data } = await post(notify, parcel);
      return { outcome: "taken", carrierId: data.id, carrierStatus: "created" };
    } catch (error) {
      return toldBy(error);
    }
  },
  async find(reference) {
    try {
      const { data } = await clientOf(notify).getNotifications(undefined, undefined, reference);
      const [found] = data.notifications;
      return found && { carrierId: found.id, carrierStatus: found.status };
    } catch {
      return null;
    }
  },
});

async function post(notify: Notify, { channel, to, content, reference }: Parcel) {
  const client = clientOf(notify);
  if (channel === "LETTER") return client.sendPrecompiledLetter(reference, await bytesOf(pdfOf(content)), "second");
  const personalisation = { subject: content.title, body: textOf(content) };
  return channel === "EMAIL"
    ? client.sendEmail(notify.emailTemplate as string, to, { personalisation, reference })
    : client.sendSms(notify.smsTemplate as string, to, { personalisation, reference });
}

interface NotifyError {
  response?: { status: number; data?: { errors?: { error: string; message: string }[] } };
  code?: string;
}

/** Never accepted: the connection was not made. Anything else without an answer may have been. */
const unreached = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];

function toldBy(error: unknown): HandedOver {
  const { response, code } = error as NotifyError;
  if (!response) {
    const isUnreached = unreached.includes(code ?? "");
    return { outcome: isUnreached ? "later" : "unknown", problem: "GOV.UK Notify did not answer." };
  }
  const said = response.data?.errors?.[0];
  if (response.status === 403) return { outcome: "later", problem: refusedKey };
  if (response.status === 429) return { outcome: "later", problem: `GOV.UK Notify's limit is reached (${said?.error ?? "429"}).` }; // prettier-ignore
  if (response.status >= 500) return { outcome: "unknown", problem: "GOV.UK Notify had a fault of its own." };
  return { outcome: "refused", problem: refusedFor(said) };
}

const refusedKey = "GOV.UK Notify does not accept the key. Ask your system administrator to check NOTIFY_API_KEY.";

/** Notify's sentences may repeat an address, so each is told in ours. */
function refusedFor(said: { error: string; message: string } | undefined): string {
  const { error = "", message = "" } = said ?? {};
  if (/team-only|team and guest/i.test(message))
    return "This Notify key is for the team only. Ask your system administrator for a live key.";
  if (/trial mode/i.test(message))
    return "The Notify service is in trial mode and sends to its team only. Ask for it to go live.";
  if (/email_address|email address/i.test(message))
    return "The e-mail address is not one that can be written to. Correct it in the clinical system, or print the letter.";
  if (/phone_number|phone number|international/i.test(message))
    return "The mobile number is not one that can be texted. Correct it in the clinical system, or print the letter.";
  if (/personalisation|template/i.test(message))
    return "The Notify template does not fit: it has to hold ((subject)) and ((body)) for e-mail, ((body)) for texts.";
  return `GOV.UK Notify refused it (${error || "no reason given"}). Print the letter, and tell your system administrator.`;
}

/** Asked once at start: whether the key is known, and each template is of its kind. An answer that does not come stops nobody. */
export async function checkNotify(notify: Notify): Promise<"ready" | "unreached"> {
  const wanted = [
    ["NOTIFY_EMAIL_TEMPLATE", notify.emailTemplate, "email", "an e-mail template"],
    ["NOTIFY_SMS_TEMPLATE", notify.smsTemplate, "sms", "a text message template"],
  ] as const;
  try {
    const { data } = await clientOf(notify).getAllTemplates(undefined as never);
    const { templates } = data as unknown as { templates: { id: string; type: string }[] };
    for (const [setting, id, type, what] of wanted) {
      const found = templates.find((each) => each.id === id);
      if (id && found?.type !== type)
        throw new SettingsError(
          `Gatehouse did not start. ${setting}: expected the id of ${what} of this Notify service${found ? `; this is one for ${found.type}` : ""}.`,
        );
    }
    return "ready";
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    if ((error as NotifyError).response?.status !== 403) return "unreached";
    throw new SettingsError(
      "Gatehouse did not start. NOTIFY_API_KEY: expected an API key of a Notify service, made under API integration; Notify does not accept this one.",
    );
  }
}
