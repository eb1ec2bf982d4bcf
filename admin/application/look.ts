import type { ExistingAccount, RecordCode, RecordLookInput } from "../../schema/documents.ts";
import type { FormReader } from "../ui/read-form.ts";

export const accounts: Record<ExistingAccount, string> = {
  NONE: "No account",
  HERE: "An account here",
  ELSEWHERE: "An account from another practice, or NHS login alone",
};

/** The codes about online access, with the end by which staff know them. */
export const recordCodes: Record<RecordCode, string> = {
  DECLINED: "103: declined by the patient",
  REVIEW_NEEDED: "104: a review is needed before access",
  REVIEW_NOT_NEEDED: "106: no review is needed",
};

export const codes = Object.keys(recordCodes) as RecordCode[];

export const codeField = (code: RecordCode) => `code-${code}`;
export const codedOnField = (code: RecordCode) => `coded-${code}`;

/** What LookFields ask for. */
export function lookedAt(form: FormReader): RecordLookInput {
  const found = codes.filter((code) => form.ticked(codeField(code), { yes: true }).length > 0);
  return {
    account: form.choice("account", accounts, "Say whether the patient has an account already."),
    codes: found.map((code) => ({
      code,
      codedOn: form.date(
        codedOnField(code),
        `Write the day that the ${recordCodes[code].slice(0, 3)} carries in the record.`,
      ),
    })),
  };
}
