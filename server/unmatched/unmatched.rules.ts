import { declarations, type Declaration } from "../application/application.words.ts";
import { parseName, searchable } from "../patient/name.ts";
import { parseNhsNumber, type NhsNumberRanges } from "../patient/nhs-number.ts";
import { parsePostcode } from "../patient/postcode.ts";
import { Service } from "../service-access/service.ts";
import { addDays } from "../time.ts";

/** An application as it was typed by somebody who could look nobody up. */
export interface Typed {
  givenName: string;
  familyName: string;
  born: string;
  postcode?: string | null;
  nhsNumber?: string | null;
  email?: string | null;
  mobile?: string | null;
  services: readonly Service[];
  declarations: readonly Declaration[];
  signedOn?: string | null;
  consentEmail: boolean;
  consentSms: boolean;
  leaflet: string;
}

/** The same, as it is kept. */
export type Kept = Omit<Typed, "services" | "declarations"> & {
  postcode: string | null;
  nhsNumber: string | null;
  email: string | null;
  mobile: string | null;
  signedOn: string | null;
  services: Service[];
  declarations: Declaration[];
};

type Read = { kept: Kept; problems?: never } | { kept?: never; problems: Record<string, string> };

const address = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>".]{2,24}$/;
const telephone = /^\+?\d{9,15}$/;

/** Checks what was typed, field by field; nothing is looked up, so it says nothing about who is a patient here (BR-CL-07). */
export function readTyped(typed: Typed, today: string, ranges: NhsNumberRanges): Read {
  const problems: Record<string, string> = {};
  const take = <K extends string>(name: K, read: { value: string } | { problem: string }) => {
    if ("value" in read) return read.value;
    problems[name] = read.problem;
    return "";
  };
  const optional = (
    name: string,
    text: string | null | undefined,
    read: (text: string) => { value: string } | { problem: string },
  ) =>
    // prettier-ignore
    text?.trim() ? take(name, read(text.trim())) || null : null;

  const givenName = take("givenName", shortName(typed.givenName));
  const familyName = take("familyName", shortName(typed.familyName));
  const postcode = optional("postcode", typed.postcode, parsePostcode);
  const nhsNumber = optional("nhsNumber", typed.nhsNumber, (text) => parseNhsNumber(text, ranges));
  const email = optional("email", typed.email, (text) => (address.test(text) ? { value: text.toLowerCase() } : { problem: "Write an e-mail address such as name@example.org." })); // prettier-ignore
  const mobile = optional("mobile", typed.mobile, (text) => {
    const digits = text.replace(/[\s()-]/g, "");
    return telephone.test(digits) ? { value: digits } : { problem: "Write a telephone number in digits." };
  });
  if (typed.born > today || typed.born < addDays(today, -130 * 366)) problems["born"] = "Write the date of birth.";
  if (typed.services.length === 0) problems["services"] = "Choose at least one service.";
  if (typed.signedOn && typed.signedOn > today) problems["signedOn"] = "The signature cannot be in the future.";
  const leaflet = typed.leaflet.trim().slice(0, 60);
  if (!leaflet) problems["leaflet"] = "Say which version of the leaflet was shown.";
  if (Object.keys(problems).length > 0) return { problems };
  const { born, signedOn = null, consentEmail, consentSms } = typed;
  const services = [...new Set(typed.services)];
  return {
    kept: { givenName, familyName, born, postcode, nhsNumber, email, mobile, services, declarations: [...new Set(typed.declarations)], signedOn, consentEmail, consentSms, leaflet }, // prettier-ignore
  };
}

const shortName = (text: string) => (text.trim().length > 100 ? { problem: "The name is too long." } : parseName(text));

interface Compared {
  givenName: string;
  familyName: string;
  born: string;
  postcode: string | null;
  nhsNumber: string | null;
  email: string | null;
  mobile: string | null;
}

export type Agreement = "SAME" | "DIFFERENT" | "NOT_SAID";

/** What agrees between what was typed and what is known of a patient, field by field; what either does not say is NOT_SAID. */
export function compare(typed: Compared, known: Compared): Record<keyof Compared, Agreement> {
  const by = (left: string | null, right: string | null, alike: (text: string) => string): Agreement =>
    left === null || right === null ? "NOT_SAID" : alike(left) === alike(right) ? "SAME" : "DIFFERENT";
  const bare = (text: string) => text.replace(/[\s()+-]/g, "").toLowerCase();
  const asCalled = (text: string) => bare(text).replace(/^44/, "0");
  return {
    givenName: by(typed.givenName, known.givenName, searchable),
    familyName: by(typed.familyName, known.familyName, searchable),
    born: by(typed.born, known.born, bare),
    postcode: by(typed.postcode, known.postcode, bare),
    nhsNumber: by(typed.nhsNumber, known.nhsNumber, bare),
    email: by(typed.email, known.email, bare),
    mobile: by(typed.mobile, known.mobile, asCalled),
  };
}

export interface FileRow {
  line: number;
  cells: Record<string, string>;
}

/** The columns of a file; the first three and SERVICES must be there. */
export const columns = ["GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "SERVICES", "POSTCODE", "NHS_NUMBER", "EMAIL", "MOBILE", "DECLARATIONS", "SIGNED_ON", "LEAFLET"] as const; // prettier-ignore
export const requiredColumns: readonly string[] = columns.slice(0, 4);

const words = (text: string) => text.split(/[;|]/).map((word) => word.trim().toUpperCase().replace(/[\s-]+/g, "_")).filter(Boolean); // prettier-ignore
const isService = (word: string): word is Service => Object.hasOwn(Service, word);
const day = (text: string) => {
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const written = y && m && d ? `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}` : text;
  return /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written)) ? written : undefined;
};

/** A row of a file as it was meant, or what is wrong with it. */
export function readRow({ cells }: FileRow, today: string, ranges: NhsNumberRanges): Read {
  const cell = (name: string) => cells[name]?.trim() ?? "";
  const born = day(cell("DATE_OF_BIRTH"));
  if (!born) return { problems: { born: "Write the date of birth like 31/01/1980." } };
  const signed = cell("SIGNED_ON");
  const signedOn = signed ? day(signed) : null;
  if (signedOn === undefined) return { problems: { signedOn: "Write the day of the signature like 31/01/2026." } };
  const services = words(cell("SERVICES"));
  const strange = services.find((word) => !isService(word));
  if (strange !== undefined) return { problems: { services: `There is no service called ${strange.slice(0, 30)}.` } };
  const ticked = words(cell("DECLARATIONS"));
  const made = ticked.includes("ALL") ? declarations : declarations.filter((each) => ticked.includes(each));
  return readTyped(
    {
      givenName: cell("GIVEN_NAME"),
      familyName: cell("FAMILY_NAME"),
      born,
      postcode: cell("POSTCODE"),
      nhsNumber: cell("NHS_NUMBER"),
      email: cell("EMAIL"),
      mobile: cell("MOBILE"),
      services: services.filter(isService),
      declarations: made,
      signedOn,
      consentEmail: false,
      consentSms: false,
      leaflet: cell("LEAFLET") || "not said",
    },
    today,
    ranges,
  );
}
