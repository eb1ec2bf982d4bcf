import { expireCredentials } from "../../server/credential/expire.job.ts";
import { sweepApplications } from "../../server/application/sweep.job.ts";
import type { Running } from "../../server/main.ts";
import { restatePatients } from "../../server/application/standing.service.ts";
import { openWhereTheyAreCoded } from "../../server/enhanced-review/coded.service.ts";
import { Patient } from "../../server/patient/patient.entity.ts";
import { dayOf } from "../../server/time.ts";
import { about, step, suspend } from "../concern/raising.ts";
import { atWork } from "../notice/queueing.ts";
import { decline, goodPair, type people } from "../support/case.ts";
import type { TestPractice } from "../support/practice.ts";

type People = Awaited<ReturnType<typeof people>>;
export type Elsewhere = (patientId: string) => Promise<unknown>;

/** What happens to a patient beside the steps of their case: a stop, help offered, a letter made again, a new day. */
export function elsewhere(held: { running: Running }, of: () => { practice: TestPractice; by: People }): Elsewhere[] {
  const ask = (who: keyof People, what: string, p: string, more: object = {}) => of().by[who].ask(what, { p, ...more });
  const coded = (p: string, code: string) => {
    const { practice } = of();
    const { server } = held.running;
    return practice.change(async (change) => {
      const now = server.clock();
      await change.lock(Patient, p, "patient");
      await change.query(
        "INSERT INTO record_code (practice_id, id, patient_id, code, coded_on, source, noted_at) VALUES ($1, gen_random_uuid(), $2, $3, '2026-11-02', 'FILE', $4) ON CONFLICT DO NOTHING",
        [practice.practiceId, p, code, now],
      );
      // As a list of codes does when it is written.
      const at = { server, practiceId: practice.practiceId, change, now, today: dayOf(now), staffId: null };
      await openWhereTheyAreCoded(at, [p]);
      await Promise.all(change.waiting);
      await restatePatients(at, [p]);
    });
  };
  const reviewed = async (p: string, decision: string) => {
    const { practice, by } = of();
    const [review] = await practice.change((database) => database.query<{ id: string; version: number; state: string }>("SELECT id, version, state FROM enhanced_review WHERE patient_id = $1 ORDER BY raised_at DESC, id DESC LIMIT 1", [p])); // prettier-ignore
    if (!review) return;
    const { id, version, state } = review;
    if (state === "OPEN") await by.gp.ask("mutation ($id: UUID!, $v: Int!) { startEnhancedReview(id: $id, version: $v) { id } }", { id, v: version }); // prettier-ignore
    const given = { decision, reasons: ["MENTAL_HEALTH"], talkedOn: "2026-11-02", talkedAlone: "YES", talkOutcome: "WANTS_ACCESS", leadConsulted: true, nextReviewOn: decision === "WITHHOLD" ? "2027-05-02" : null }; // prettier-ignore
    return by.gp.ask("mutation ($id: UUID!, $v: Int!, $g: EnhancedReviewInput!) { decideEnhancedReview(id: $id, version: $v, given: $g) { id } }", { id, v: version + (state === "OPEN" ? 1 : 0), g: given }); // prettier-ignore
  };
  const cleared = async (p: string) => {
    const { practice, by } = of();
    const open = await practice.change((database) => database.query<{ id: string; kind: string }>("SELECT id, kind FROM concern WHERE patient_id = $1 AND closed_at IS NULL", [p])); // prettier-ignore
    for (const { id } of open) {
      await step(by.gp, id, "triageConcern", { severity: "LOW", dueOn: "2026-11-09" });
      await step(by.gp, id, "actOnConcern", { note: "Spoke with her alone" });
      const given = { outcome: "RESOLVED", talkedAloneOn: "2026-11-02", note: "She decides for herself" };
      // Where nothing was on there is nothing to give back.
      for (const restore of [true, false]) await step(by.gp, id, "closeConcern", { given: { ...given, restore } });
    }
  };
  return [
    (p) => suspend(of().by.gp, p, about("COERCION")),
    (p) => suspend(of().by.registrar, p, about("LOST_CREDENTIAL")),
    (p) => ask("reception", 'mutation ($p: UUID!) { recordApproach(patientId: $p, given: { approachedOn: "2026-11-02", channel: PHONE, outcome: UNABLE, help: [DEVICE] }) { patientId } }', p), // prettier-ignore
    (p) => ask("verifier", "mutation ($p: UUID!, $g: DocumentsInput!) { verifyForCredentialByDocuments(patientId: $p, given: $g) { id } }", p, { g: goodPair }), // prettier-ignore
    (p) => ask("registrar", "mutation ($p: UUID!) { reissueCredential(patientId: $p) { id } }", p),
    (p) => ask("registrar", "mutation ($p: UUID!) { reissueCredential(patientId: $p) { id } }", p),
    // A code that a list brings, before or after access (BR-EN-01, 03).
    (p) => coded(p, "DECLINED"),
    (p) => coded(p, "REVIEW_NEEDED"),
    (p) => reviewed(p, "WITHHOLD"),
    (p) => reviewed(p, "GRANT_FULL_PROSPECTIVE"),
    // Who suspended closes the concern after a talk, and gives back what may be given back.
    (p) => cleared(p),
    async (p) => {
      await suspend(of().by.gp, p, about("COERCION"));
      await cleared(p);
    },
    async (p) => {
      await suspend(of().by.gp, p, about("MISUSE"));
      await coded(p, "DECLINED");
      await cleared(p);
    },
    (p) => decline(of().by.reception, p, ["APPOINTMENTS", "SUMMARY_RECORD"]),
    // The day that the patient was told passes.
    async (p) => {
      const { practice } = of();
      await practice.change(async (database) => {
        await database.query("UPDATE requested_service SET expected_on = '2026-11-01' WHERE expected_on IS NOT NULL AND outcome IS NULL AND application_id IN (SELECT id FROM application WHERE patient_id = $1)", [p]); // prettier-ignore
      });
      await sweepApplications.run(atWork(held, practice), {});
    },
    async () => {
      const { practice } = of();
      await expireCredentials.run(atWork(held, practice, 16 * 24 * 60), {});
      await sweepApplications.run(atWork(held, practice), {});
    },
  ];
}
