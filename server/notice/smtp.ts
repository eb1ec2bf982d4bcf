import { createTransport } from "nodemailer";
import { htmlOf, textOf } from "../document/html.ts";
import type { Settings } from "../settings.ts";
import type { CarrierAt, HandedOver } from "./carrier.ts";

export type Smtp = NonNullable<Settings["smtp"]>;

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** A mail server. It cannot be asked what it has, so what it may have taken is for a person to decide. */
export const smtpCarrier = ({ url, from }: Smtp): CarrierAt => ({
  name: "SMTP",
  async hand({ reference, to, content, senderName }) {
    const listener = listening();
    const transport = createTransport({ url, ...patience, logger: listener.logger as never, transactionLog: true });
    const messageId = `<${reference}@${from.split("@")[1]}>`;
    try {
      await transport.sendMail({
        messageId,
        from: { name: senderName, address: from },
        to,
        subject: content.title,
        text: textOf(content),
        html: htmlOf(content),
        headers: { "Auto-Submitted": "auto-generated" },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { outcome: "taken", carrierId: messageId, carrierStatus: "accepted" };
    } catch (error) {
      return toldBy(error, listener.isMessageBegun());
    } finally {
      transport.close();
    }
  },
  find: async () => null,
});

/**
 * Hears the talk with the server and keeps none of it. After 354 the server wants the message: from then on a lost
 * connection may mean that it has it, and nodemailer's error does not say which it was.
 */
function listening() {
  let isBegun = false;
  const hear = (entry: { tnx?: string }, ...said: unknown[]) => {
    if (entry.tnx === "server" && said.some((each) => /^354\b/.test(String(each)))) isBegun = true;
  };
  const levels = ["trace", "debug", "info", "warn", "error", "fatal"].map((level) => [level, hear]);
  return { logger: Object.fromEntries(levels) as object, isMessageBegun: () => isBegun };
}

interface SmtpError {
  code?: string;
  responseCode?: number;
}

function toldBy(error: unknown, isBegun: boolean): HandedOver {
  const { code = "", responseCode } = error as SmtpError;
  const isAnswer = responseCode !== undefined && (code === "EENVELOPE" || code === "EMESSAGE");
  if (isBegun && !isAnswer)
    return { outcome: "unknown", problem: "The mail server did not answer after it was given the message." };
  if (code === "EAUTH")
    return {
      outcome: "later",
      problem: "The mail server does not accept the sign-in. Ask your system administrator to check SMTP_URL.",
    };
  if (isAnswer && responseCode >= 500)
    return {
      outcome: "refused",
      problem: `The mail server refused it (${responseCode}). Check the e-mail address in the clinical system, or print the letter.`,
    };
  if (responseCode) return { outcome: "later", problem: `The mail server cannot take it just now (${responseCode}).` };
  return { outcome: "later", problem: "The mail server could not be reached." };
}
