import type { Settings } from "../settings.ts";
import type { Ways } from "./route.rules.ts";

/** The ways out that this installation was given; print needs none. */
export const waysOf = ({ notify, smtp }: Pick<Settings, "notify" | "smtp">): Ways => ({
  email: smtp !== undefined || notify?.emailTemplate !== undefined,
  sms: notify?.smsTemplate !== undefined,
  letter: notify?.letters === true,
});
