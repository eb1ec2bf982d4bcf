import type { Running } from "../../server/main.ts";
import { csv, send } from "../record-entry/records.ts";
import type { Answer, Member, TestPractice } from "../support/practice.ts";

const review = `id version state purpose services fromOn untilOn submittedAt sentBackReason signedOffAt markedAt minutes signOffTakesReason signedOffByName
  counts { entries flagged undecided shown hidden escalated labelled needsSecond }
  tasks { id version state entryGroup fromOn untilOn entries flagged undecided minutes claimedByName isClaimedByAnother leftAtEntry sentBackReason escalated steps { step refusal { words rule } } }
  labelsLost { resourceType fate words entries } steps { step refusal { words rule } }`;
const entry = `id version title text kind happenedOn labelled flagged signedOff askAgain needsSecond isTextGone taskId
  code { code display } findings { reason start end words } linked { id version kind title isSet decision }
  decision { decision reason note origin carriedFrom decidedByName secondByName signedOffAt isOfThisText }
  history { decision reason supersededAt liftedAt liftReason liftedByName isOfThisText } steps { step refusal { words rule } } harmRefusal { words rule }`;

export interface Review {
  id: string;
  version: number;
  state: string;
  minutes: number;
  counts: Record<string, number>;
  tasks: { id: string; version: number; state: string; entryGroup: string; entries: number; undecided: number; minutes: number; leftAtEntry: string | null; steps: { step: string; refusal: { words: string; rule: string } | null }[] }[]; // prettier-ignore
  [more: string]: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
}

export interface Entry {
  id: string;
  version: number;
  title: string;
  text: string;
  taskId: string;
  [more: string]: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
}

/** What a practice's people do with reviews, each over HTTP. */
export const steps = {
  open: `mutation ($o: OpenReviewInput!) { result: openRedactionReview(opened: $o) { ${review} } }`,
  read: `query ($id: UUID!) { result: redactionReview(id: $id) { ${review} } }`,
  claim: `mutation ($id: UUID!, $v: Int!) { result: claimRedactionTask(id: $id, version: $v) { ${review} } }`,
  renew: `mutation ($id: UUID!, $m: Int!, $at: UUID) { result: renewRedactionClaim(id: $id, minutes: $m, atEntry: $at) { ${review} } }`,
  release: `mutation ($id: UUID!, $v: Int!, $m: Int!, $at: UUID) { result: releaseRedactionTask(id: $id, version: $v, minutes: $m, atEntry: $at) { ${review} } }`,
  submit: `mutation ($id: UUID!, $v: Int!, $m: Int!) { result: submitRedactionTask(id: $id, version: $v, minutes: $m) { ${review} } }`,
  approve: `mutation ($id: UUID!, $v: Int!) { result: approveRedactionTask(id: $id, version: $v) { ${review} } }`,
  sendBackTask: `mutation ($id: UUID!, $v: Int!, $r: String!) { result: sendBackRedactionTask(id: $id, version: $v, reason: $r) { ${review} } }`,
  sendBack: `mutation ($id: UUID!, $v: Int!, $r: String!) { result: sendBackRedactionReview(id: $id, version: $v, reason: $r) { ${review} } }`,
  cancel: `mutation ($id: UUID!, $v: Int!, $r: String!) { result: cancelRedactionReview(id: $id, version: $v, reason: $r) { ${review} } }`,
  signOff: `mutation ($id: UUID!, $v: Int!, $s: [UUID!]!, $r: String) { result: signOffRedactionReview(id: $id, version: $v, sample: $s, reason: $r) { ${review} } }`,
  marked: `mutation ($id: UUID!, $v: Int!) { result: confirmMarked(id: $id, version: $v) { ${review} } }`,
  desk: `query ($id: UUID!) { result: redactionDesk(id: $id) { ids versions dates kinds tasks taskIds scores flagged labelled filed decisions askAgain signedOff needsSecond sets seenNow } }`,
  entries: `query ($r: UUID!, $ids: [UUID!]!) { result: redactionEntries(reviewId: $r, ids: $ids) { ${entry} } }`,
  search: `query ($r: UUID!, $w: String!) { result: searchRecord(reviewId: $r, words: $w) }`,
  group: `query ($r: UUID!, $k: [EntryKind!]!) { result: redactionGroup(reviewId: $r, kinds: $k) { count leftOutFlagged leftOutLabelled leftOutDecided eligible { id version title text } } }`,
  approval: `query ($r: UUID!) { result: redactionApproval(reviewId: $r) { hidden escalated sample changed deciders needsClinician byReason { reason count } } }`,
  decide: `mutation ($g: DecideInput!) { result: decideEntry(given: $g) { undecided proposed { id version title } entry { ${entry} } } }`,
  decideGroup: `mutation ($g: DecideGroupInput!) { result: decideGroup(given: $g) { done rows { id outcome words version } tasks { id undecided } } }`,
  second: `mutation ($r: UUID!, $e: UUID!, $v: Int!) { result: confirmSecond(reviewId: $r, entryId: $e, version: $v) { entry { ${entry} } } }`,
  lift: `mutation ($r: UUID!, $e: UUID!, $v: Int!, $why: String!) { result: liftRedaction(reviewId: $r, entryId: $e, version: $v, reason: $why) { ${entry} } }`,
  visible: `query ($p: UUID!, $s: [Service!], $o: Boolean!, $first: Int! = 100) { result: visibleEntries(patientId: $p, services: $s, onceSignedOff: $o, first: $first) { total words items { id title text track } } }`,
  marking: `query ($r: UUID!) { result: markingInstructions(reviewId: $r) { supplier opening items { id title mark words } lost { resourceType fate } } }`,
};

export const line = (id: string, text: string, more: Record<string, string> = {}) => ({
  ID: id,
  TYPE: "PROBLEM",
  DATE: "2015-03-04",
  TERM: `Term ${id}`,
  TEXT: text,
  ...more,
});

/** The people of a practice who review, and what they do. */
export async function reviewers(practice: TestPractice) {
  return {
    reviewer: await practice.member("REDACTION_REVIEWER"),
    colleague: await practice.member("REDACTION_REVIEWER"),
    gp: await practice.member("AUTHORISER", { clinical: true }),
    partner: await practice.member("AUTHORISER", { clinical: true }),
    manager: await practice.member("PRACTICE_MANAGER"),
  };
}

export type Reviewers = Awaited<ReturnType<typeof reviewers>>;

/** A patient whose record came in, with helpers that act on it as one of the people. */
export function recordsOf(held: { running: Running }, practice: TestPractice, by: Reviewers) {
  const bringIn = (patientId: string, content: string | Uint8Array, headers: Record<string, string> = {}) =>
    send(held.running, by.manager, practice.odsCode, patientId, content, { "x-confirmed": "true", ...headers });

  async function patientWith(lines: Record<string, string>[]) {
    const { id } = await practice.patient();
    const sent = await bringIn(id, csv(lines));
    if (!sent.importId) throw new Error(sent.errors?.[0]?.message ?? "The record was not taken.");
    return id;
  }

  const full = { purpose: "HISTORIC_ACCESS", services: ["FULL_HISTORIC_RECORD"] };
  async function opened(patientId: string, more: object = {}): Promise<Review> {
    const { data, errors } = await by.reviewer.ask(steps.open, { o: { patientId, ...full, ...more } });
    if (!data) throw new Error(errors?.[0]?.message);
    return data.result;
  }

  /** The reviews of a patient that are open, whoever or whatever opened them. */
  async function openOf(patientId: string): Promise<Review[]> {
    const { data } = await by.reviewer.ask("query ($p: UUID!) { result: redactionReviews(patientId: $p) { items { id } } }", { p: patientId }); // prettier-ignore
    return Promise.all(data.result.items.map(({ id }: { id: string }) => read(id)));
  }
  const theOpen = async (patientId: string): Promise<Review> => (await openOf(patientId))[0] as Review;

  const read = async (id: string, who: Member = by.reviewer): Promise<Review> => (await who.ask(steps.read, { id })).data.result; // prettier-ignore
  const desk = async (id: string) => (await by.reviewer.ask(steps.desk, { id })).data.result;
  async function entries(id: string, who: Member = by.reviewer): Promise<Entry[]> {
    const { ids } = await desk(id);
    return ids.length > 0 ? (await who.ask(steps.entries, { r: id, ids: ids.slice(0, 100) })).data.result : [];
  }
  const entryNamed = async (id: string, title: string): Promise<Entry> => (await entries(id)).find((each) => each.title === title) as Entry; // prettier-ignore

  async function decide(
    id: string,
    title: string,
    decision: string,
    more: object = {},
    who: Member = by.reviewer,
  ): Promise<Answer> {
    // prettier-ignore
    const { id: entryId, version } = await entryNamed(id, title);
    return who.ask(steps.decide, { g: { reviewId: id, entryId, version, decision, ...more } });
  }

  /** Decides all that is undecided, shows or hides by its title, and hands every part in. */
  async function finish(id: string, hidden: readonly string[] = [], who: Member = by.reviewer): Promise<Review> {
    for (const each of await entries(id)) {
      if (each.decision && !each.askAgain) continue;
      const isHidden = hidden.includes(each.title);
      const given = { reviewId: id, entryId: each.id, version: each.version, decision: isHidden ? "HIDE" : "SHOW", ...(isHidden ? { reason: "THIRD_PARTY" } : {}) }; // prettier-ignore
      const { errors } = await who.ask(steps.decide, { g: given });
      if (errors) throw new Error(`${each.title}: ${errors[0]?.message}`);
    }
    return handIn(id, who);
  }

  async function handIn(id: string, who: Member = by.reviewer): Promise<Review> {
    for (const task of (await read(id)).tasks) {
      if (["SUBMITTED", "APPROVED", "CANCELLED"].includes(task.state)) continue;
      const { errors } = await who.ask(steps.submit, { id: task.id, v: task.version, m: 10 });
      if (errors) throw new Error(errors[0]?.message);
    }
    return read(id);
  }

  async function signOff(id: string, who: Member = by.gp, more: object = {}): Promise<Answer> {
    const { version } = await read(id);
    const { sample } = (await who.ask(steps.approval, { r: id })).data.result;
    return who.ask(steps.signOff, { id, v: version, s: sample, ...more });
  }

  async function signedOff(id: string, hidden: readonly string[] = []): Promise<Review> {
    await finish(id, hidden);
    const { data, errors } = await signOff(id);
    if (!data) throw new Error(errors?.[0]?.message);
    return data.result;
  }

  const seenBy = async (patientId: string, services: string[] | null, onceSignedOff = false): Promise<string[]> =>
    (await by.gp.ask(steps.visible, { p: patientId, s: services, o: onceSignedOff })).data.result.items.map(({ title }: { title: string }) => title).sort(); // prettier-ignore

  return { bringIn, patientWith, opened, openOf, theOpen, read, desk, entries, entryNamed, decide, finish, handIn, signOff, signedOff, seenBy }; // prettier-ignore
}

export type Records = ReturnType<typeof recordsOf>;

/** Gives a patient a service as if it had been switched on here on a day. */
export const withService = (
  practice: TestPractice,
  patientId: string,
  service: string,
  visibleFrom: string | null,
  fromAt = "2026-10-01T09:00:00Z",
) =>
  // prettier-ignore
  practice.change(async (database) => {
    await database.query(
      `INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, visible_from, from_at) VALUES ($1, gen_random_uuid(), $2, $3, 'ACTIVE', 'AUTHORISED', $4, $5)`,
      [practice.practiceId, patientId, service, visibleFrom, fromAt],
    );
  });

export const refusal = ({ errors, status }: Answer) => ({ status, rule: errors?.[0]?.extensions.rule, words: errors?.[0]?.message }); // prettier-ignore
