import type { Policy } from "../practice/policy.ts";
import { because, type Reason } from "../reason.ts";
import { addMonths, inWords } from "../time.ts";
import { evidenceTypes, nameOf, type EvidenceType } from "./evidence-type.ts";

/** One document as it was seen; never its number, never a copy (BR-ID-03). */
export interface Seen {
  type: EvidenceType;
  issuerCountry?: string | null;
  issuedOn?: string | null;
  expiresOn?: string | null;
  seenOriginal: boolean;
}

export interface Documents {
  evidence: readonly Seen[];
  /** Both come from one account, such as a current account and its own statement. */
  sameAccount: boolean;
}

type EvidencePolicy = Pick<Policy, "identityRule" | "proofOfAddressMonths"> & {
  evidenceNotAccepted: readonly EvidenceType[];
};

/** Why two documents are not enough, with what would complete them; undefined when they are (BR-ID-01, 02, 13, BR-CL-30). */
export function pairRefusal(
  { evidence, sameAccount }: Documents,
  policy: EvidencePolicy,
  today: string,
): Reason | undefined {
  const [one, other] = evidence;
  if (!one || !other || evidence.length > 2) {
    return because("Two documents are needed, such as a passport and a bank current account.", "BR-ID-01");
  }
  const notTaken = [one, other].find(({ type }) => policy.evidenceNotAccepted.includes(type));
  if (notTaken) {
    return because(`This practice does not take a ${nameOf(notTaken.type)}. Ask for another document.`, "BR-CL-30");
  }
  const unusable = unusableReason(one, today) ?? unusableReason(other, today);
  if (unusable) return because(unusable, "BR-ID-01");
  if (one.type === other.type) {
    return because(`Both documents are of one kind (${nameOf(one.type)}). Ask for another kind.`, "BR-ID-02");
  }
  if (sameAccount) return because("Both documents come from one account. Ask for one from elsewhere.", "BR-ID-02");

  const pair = [evidenceTypes[one.type], evidenceTypes[other.type]] as const;
  if (meetsLevels(pair)) return undefined;
  if (policy.identityRule === "LEVELS") return because(whatIsMissing(pair), "BR-ID-01");
  const address = [one, other].find(({ type }) => evidenceTypes[type].provesAddress);
  const hasPhoto = pair.some((each) => each.hasPhoto);
  if (address && hasPhoto) return ageRefusal(address, policy.proofOfAddressMonths, today);
  return because(whatIsMissingOfEither(pair, policy.proofOfAddressMonths), "BR-CL-30");
}

type Kind = (typeof evidenceTypes)[EvidenceType];
type Pair = readonly [Kind, Kind];

/** Two of level 3, or one of level 3 and one of level 2; in every case a photograph (BR-ID-01). */
const meetsLevels = (pair: Pair) =>
  pair.every(({ level }) => level !== null) &&
  pair.some(({ level }) => level === 3) &&
  pair.some(({ hasPhoto }) => hasPhoto);

/** Whether some two kinds that the practice still takes would verify a patient. */
export function canMeetLevels(notAccepted: readonly EvidenceType[]): boolean {
  const taken = Object.entries(evidenceTypes).flatMap(([type, kind]) =>
    notAccepted.includes(type as EvidenceType) ? [] : [kind as Kind],
  );
  return taken.some((one) => taken.some((other) => one !== other && meetsLevels([one, other])));
}

function unusableReason({ type, issuedOn, expiresOn, seenOriginal }: Seen, today: string): string | undefined {
  const name = nameOf(type);
  if (!seenOriginal) return `The ${name} itself must be seen; a copy does not count.`;
  if (issuedOn && issuedOn > today) return `The date of issue of the ${name} is in the future. Look again.`;
  if (issuedOn && expiresOn && expiresOn < issuedOn)
    return `The ${name} would expire before its date of issue. Look again.`;
  if (expiresOn && expiresOn < today) return `The ${name} expired on ${inWords(expiresOn)}; ask for another document.`;
  return undefined;
}

function ageRefusal({ type, issuedOn }: Seen, months: number, today: string): Reason | undefined {
  const name = nameOf(type);
  const limit = inMonths(months);
  if (!issuedOn)
    return because(`Write the date of issue of the ${name}; it may not be older than ${limit}.`, "BR-CL-30");
  if (issuedOn >= addMonths(today, -months)) return undefined;
  return because(`The ${name} of ${inWords(issuedOn)} is older than ${limit}; ask for a newer one.`, "BR-CL-30");
}

const inMonths = (months: number) => (months === 1 ? "1 month" : `${months} months`);

/** What would complete a pair under the levels. */
function whatIsMissing(pair: Pair): string {
  const [address, more] = pair.filter(({ level }) => level === null);
  if (address && more) {
    return "Both documents prove an address only. Ask for a passport and one more of level 2 or 3, such as a birth certificate.";
  }
  if (address) {
    const kept = pair.find(({ level }) => level !== null) as Kind;
    return `A ${address.name} proves an address only. With the ${kept.name}, ask for ${whatCompletes(kept)}.`;
  }
  const hasPhoto = pair.some((each) => each.hasPhoto);
  if (pair.some(({ level }) => level === 3))
    return "Neither document has a photograph; one needs a photograph, such as a passport.";
  return hasPhoto
    ? "These are two level 2 documents; one must be level 3, such as a passport or a bank current account."
    : "These are two level 2 documents without a photograph; one must be level 3 and one needs a photograph: a passport is both.";
}

function whatCompletes({ level, hasPhoto }: Kind): string {
  if (level === 3 && hasPhoto) return "one of level 2 or 3, such as a birth certificate or a bank current account";
  if (level === 3) return "one of level 2 or 3 that has a photograph, such as a passport";
  if (hasPhoto) return "one of level 3, such as a passport or a bank current account";
  return "one of level 3 that has a photograph, such as a passport";
}

/** The same where the practice also takes a photograph with a proof of address. */
function whatIsMissingOfEither(pair: Pair, months: number): string {
  const photo = pair.find(({ hasPhoto }) => hasPhoto);
  if (photo)
    return `${whatIsMissing(pair)} Or, with the ${photo.name}, a proof of address of the last ${inMonths(months)}.`;
  if (pair.some(({ provesAddress }) => provesAddress)) {
    return "Neither document has a photograph; the proof of address needs a photograph with it, such as a passport.";
  }
  return whatIsMissing(pair);
}
