import { expireCredentials } from "../../server/credential/expire.job.ts";
import { sweepApplications } from "../../server/application/sweep.job.ts";
import type { Running } from "../../server/main.ts";
import { about, suspend } from "../concern/raising.ts";
import { atWork } from "../notice/queueing.ts";
import { goodPair, type people } from "../support/case.ts";
import type { TestPractice } from "../support/practice.ts";

type People = Awaited<ReturnType<typeof people>>;
export type Elsewhere = (patientId: string) => Promise<unknown>;

/** What happens to a patient beside the steps of their case: a stop, help offered, a letter made again, a new day. */
export function elsewhere(held: { running: Running }, of: () => { practice: TestPractice; by: People }): Elsewhere[] {
  const ask = (who: keyof People, what: string, p: string, more: object = {}) => of().by[who].ask(what, { p, ...more });
  return [
    (p) => suspend(of().by.gp, p, about("COERCION")),
    (p) => suspend(of().by.registrar, p, about("LOST_CREDENTIAL")),
    (p) => ask("reception", 'mutation ($p: UUID!) { recordApproach(patientId: $p, given: { approachedOn: "2026-11-02", channel: PHONE, outcome: UNABLE, help: [DEVICE] }) { patientId } }', p), // prettier-ignore
    (p) => ask("verifier", "mutation ($p: UUID!, $g: DocumentsInput!) { verifyForCredentialByDocuments(patientId: $p, given: $g) { id } }", p, { g: goodPair }), // prettier-ignore
    (p) => ask("registrar", "mutation ($p: UUID!) { reissueCredential(patientId: $p) { id } }", p),
    (p) => ask("registrar", "mutation ($p: UUID!) { reissueCredential(patientId: $p) { id } }", p),
    async () => {
      const { practice } = of();
      await expireCredentials.run(atWork(held, practice, 16 * 24 * 60), {});
      await sweepApplications.run(atWork(held, practice), {});
    },
  ];
}
