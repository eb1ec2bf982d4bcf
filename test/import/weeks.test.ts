import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { testServer } from "../support/practice.ts";
import { beside } from "./database.ts";
import { numbers } from "./long-list.ts";
import { someone } from "./someone.ts";
import { reportOf, take, write, type Report, type Row } from "./upload.ts";
import { acted, birthOf, deathOf, listed, people, streetOf, weeks, type Known, type PersonWeek } from "./weeks.ts";

const seed = Number(process.env["GATEHOUSE_SEED"] ?? Date.now() % 1_000_000);
const numRuns = process.env["GATEHOUSE_LONG"] ? 300 : 4;
const held = testServer();
const admin = beside(held);

const nhsNumbers = Array.from(
  { length: people },
  (
    (made) => () =>
      made.next().value as string
  )(numbers()),
);
const names = ["Ada", "Bea", "Cyn", "Dot", "Eve", "Fay"];
const families = ["Abbot", "Baker", "Carter", "Dyer", "Eaton", "Fisher"];

/** The week's whole list as the clinical system exports it. */
const bundle = (week: readonly PersonWeek[], number: number) =>
  JSON.stringify({
    resourceType: "Bundle",
    entry: week.flatMap((of, at) => (of.said === "ABSENT" ? [] : [{ resource: patient(of, at, number) }])),
  });

const patient = (of: PersonWeek, at: number, number: number) => ({
  resourceType: "Patient",
  identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: nhsNumbers[at] }],
  name: [{ use: "usual", given: [names[at]], family: families[at] }],
  birthDate: birthOf(of, at),
  address: [{ use: "home", line: [streetOf(of, number)], postalCode: `M${at + 1} 1AE` }],
  ...(of.said === "ELSEWHERE" ? { generalPractitioner: [{ identifier: { value: "A99999" } }] } : {}),
  ...(deathOf(of) === null ? {} : { extension: [notice(deathOf(of))] }),
});

const notice = (code: string | null) => ({
  url: "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus",
  extension: [{ url: "deathNotificationStatus", valueCodeableConcept: { coding: [{ code }] } }],
});

/** The patients as they stand, by their number. */
const stored = async (practiceId: string) =>
  new Map(
    (
      await admin.rows<Known & { number: string }>(
        `SELECT nhs_number AS number, address_lines[1] AS street, born, removed_on IS NOT NULL AS "hasLeft", death_status AS death, version,
                (SELECT state || ' ' || reason FROM service_access a WHERE a.patient_id = p.id AND until_at IS NULL) AS access
           FROM patient p WHERE practice_id = $1`,
        [practiceId],
      )
    ).map(({ number, ...known }) => [number, known]),
  );

const states = { ON: "ACTIVE AUTHORISED", SUSPENDED: "SUSPENDED MISUSE", DECLINED: "DECLINED PATIENT_DECLINED" };

/** What the row of a person is decided to be: as the source says, or nothing. */
const decisionOf = (row: Row, isTaken: boolean) =>
  isTaken ? row.decisions.find((decision) => ["TAKE", "SAME_PERSON", "ANOTHER_PERSON"].includes(decision)) : "LEAVE";

describe(`weeks of lists at a small practice (seed ${seed})`, () => {
  test("leave each patient as the rules say: nobody who left or died has a service on, no decision made here is overwritten", async () => {
    await fc.assert(
      fc.asyncProperty(weeks, async (all) => {
        const { practice, manager, checkedWhole } = await someone(held);
        const model: (Known | undefined)[] = Array.from({ length: people }, () => undefined);

        const act = async (of: PersonWeek, at: number) => {
          const next = acted(model[at], of);
          if (next === model[at] || of.act === "NONE") return;
          model[at] = next;
          const [state, reason] = states[of.act].split(" ");
          await admin.rows(
            `WITH one AS (SELECT id FROM patient WHERE practice_id = $1 AND nhs_number = $2),
                  ended AS (UPDATE service_access SET until_at = from_at + interval '1 microsecond' WHERE until_at IS NULL AND patient_id = (SELECT id FROM one) RETURNING 1)
             SELECT * FROM ended`,
            [practice.practiceId, nhsNumbers[at]],
          );
          await admin.rows(
            `INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, from_at)
             SELECT $1, gen_random_uuid(), id, 'APPOINTMENTS', $3, $4, timestamptz '2026-11-01' FROM patient WHERE practice_id = $1 AND nhs_number = $2`,
            [practice.practiceId, nhsNumbers[at], state, reason],
          );
        };

        const decide = async (report: Report, week: readonly PersonWeek[]) => {
          const decided = new Map<string, string[]>();
          for (const row of report.rows.items.filter(({ decisions }) => decisions.length > 0)) {
            const name = row.patient?.givenName ?? row.incoming?.givenName ?? "";
            const decision = decisionOf(row, week[names.indexOf(name)]?.isTaken ?? false) as string;
            decided.set(decision, [...(decided.get(decision) ?? []), row.id]);
          }
          for (const [decision, rows] of decided)
            expect((await take(manager, "decideRows", report.id, { rows, decision })).errors).toBeUndefined();
        };

        for (const [number, week] of all.entries()) {
          for (const [at, of] of week.entries()) await act(of, at);
          const content = bundle(week, number);
          if (week.every(({ said }) => said === "ABSENT")) continue;
          const report = await checkedWhole(content);
          expect(await stored(practice.practiceId)).toEqual(known(model));
          if (report.state === "CHECKED") {
            await decide(report, week);
            expect((await take(manager, "commit", report.id, { reason: "It was looked at." })).errors).toBeUndefined();
            await write(held.running, practice.practiceId, report.id);
          }
          week.forEach((of, at) => (model[at] = listed(model[at], of, at, number)));
          const now = await stored(practice.practiceId);
          expect(now).toEqual(known(model));
          for (const { hasLeft, death, access } of now.values())
            if (hasLeft || death === "1" || death === "2") expect(access ?? "").not.toMatch(/^ACTIVE/);
          const again = await reportOf(manager, (await checkedWhole(content)).id);
          expect(again.nothingNew).toBe(true);
          expect(await stored(practice.practiceId)).toEqual(now);
        }
      }),
      { numRuns, seed },
    );
  }, 3_600_000);
});

const known = (model: readonly (Known | undefined)[]) =>
  new Map(model.flatMap((person, at) => (person ? [[nhsNumbers[at] as string, person] as const] : [])));
