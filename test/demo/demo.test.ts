import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { standing } from "../../server/application/application.rules.ts";
import { ApplicationState } from "../../server/application/application.words.ts";
import { caseOf, readCase } from "../../server/application/case.queries.ts";
import { verifyChain } from "../../server/audit/verify.ts";
import type { ReadDatabase } from "../../server/database/practice-database.ts";
import { loadOnce } from "../../server/demo/demo.ts";
import { demonstrationPassword } from "../../server/demo/people.ts";
import { dayOf } from "../../server/time.ts";
import { now, settingsOf, signedIn, testServer } from "../support/practice.ts";
import { small } from "./small.ts";

type Held = ReturnType<typeof testServer>;

const load = ({ appUrl }: Held) => loadOnce(settingsOf({}), { appUrl, searchKey: "a key for tests" }, small);
const who = { staffId: null, now: new Date(now), correlation: "test" };

/** Asks one of the demonstration's practices. */
async function at<T>({ running }: Held, odsCode: string, work: (database: ReadDatabase) => Promise<T>): Promise<T> {
  const [known] = await running.server.door.call<{ id: string }>("SELECT practice_named($1) AS id", [odsCode]);
  return running.server.door.snapshot(who, known!.id, work);
}

const count = async (database: ReadDatabase, from: string) =>
  (await database.one<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`))!.count;

const tables = ["patient", "application", "service_access", "decline", "event", "verification", "credential", "clinical_system_item", `audit_entry WHERE body LIKE '%"correlation":"demonstration%'`]; // prettier-ignore
const counts = (held: Held, odsCode: string) =>
  at(held, odsCode, async (database) => {
    const found: Record<string, number> = {};
    for (const table of tables) found[table] = await count(database, table);
    return found;
  });

/** What everybody would call the same data, whatever their ids. */
const cases = (held: Held) =>
  at(held, "Z99901", (database) =>
    database.query(
      `SELECT patient.nhs_number, application.state, application.received_on, application.due_on, application.version,
              (SELECT array_agg(event.kind || event.at ORDER BY event.id) FROM event WHERE event.patient_id = patient.id) AS events
         FROM application JOIN patient ON patient.id = application.patient_id ORDER BY patient.nhs_number`,
    ),
  );

const held = testServer();

describe("the demonstration", () => {
  test("is loaded once, also by two starts at once", async () => {
    expect((await Promise.all([load(held), load(held)])).sort()).toEqual([false, true]);
  }, 90_000);

  test("has its patients and applications in every state", async () => {
    await at(held, "Z99901", async (database) => {
      expect(await count(database, "patient")).toBe(800);
      const states = await database.query<{ state: string }>("SELECT DISTINCT state FROM application");
      expect(states.map(({ state }) => state).sort()).toEqual(Object.values(ApplicationState).sort());
    });
    expect(await at(held, "Z99902", (database) => count(database, "patient"))).toBe(300);
  });

  test("has records and redaction reviews on every part of their way", async () => {
    const states = await at(held, "Z99901", (database) =>
      database.query<{ state: string }>("SELECT DISTINCT state FROM redaction_review ORDER BY state"),
    );
    expect(states.map(({ state }) => state)).toEqual(["IN_PROGRESS", "OPEN", "SENT_BACK", "SIGNED_OFF", "SUBMITTED"]);
  });

  test.each(["Z99901", "Z99902"])(
    "the week's list of %s waits in review with rows of every kind, and the supplier's is committed with differences",
    (odsCode) =>
      at(held, odsCode, async (database) => {
        const [online, list] = await database.query<Record<string, number | string>>(
          "SELECT kind, state, rows_new, rows_changed, rows_refused, rows_person, rows_leaver, rows_death FROM import_batch ORDER BY kind",
        );
        expect(online).toMatchObject({ kind: "ONLINE_USERS", state: "COMMITTED", rows_refused: 0 });
        expect(list).toMatchObject({ kind: "PATIENTS", state: "CHECKED", rows_refused: 2, rows_death: 1 });
        for (const kind of ["rows_new", "rows_changed", "rows_person", "rows_leaver"])
          expect([kind, Number(list?.[kind]) > 0]).toEqual([kind, true]);
        expect(await count(database, "import_row WHERE 'SHARED_CONTACT' = ANY (flags)")).toBeGreaterThan(1);
        expect(await count(database, "register_difference WHERE closed_at IS NULL")).toBeGreaterThan(2);
      }),
  );

  test.each(["Z99901", "Z99902"])("every application of %s stands where its facts say", (odsCode) =>
    at(held, odsCode, async (database) => {
      const ids = await database.query<{ id: string }>("SELECT id FROM application");
      for (const { id } of ids) {
        const row = (await readCase(database, id))!;
        const { state, facts } = caseOf(row, dayOf(new Date(now)));
        expect([id, standing(facts)]).toEqual([id, state]);
        expect([id, facts.hasConcern]).toEqual([id, row.application.onHold]);
      }
    }),
  );

  test.each(["Z99901", "Z99902"])("nobody of %s who left or died may use anything", (odsCode) =>
    at(held, odsCode, async (database) => {
      const gone = "(removed_on IS NOT NULL OR death_status IN ('1', '2'))";
      expect(await count(database, `patient WHERE ${gone}`)).toBeGreaterThan(0);
      expect(
        await count(
          database,
          `service_access JOIN patient ON patient.id = patient_id WHERE ${gone} AND until_at IS NULL AND state NOT IN ('ENDED', 'SUSPENDED')`,
        ),
      ).toBe(0);
    }),
  );

  test("half of the grown-ups are online, some declined, some are suspended", () =>
    at(held, "Z99901", async (database) => {
      const online = await count(
        database,
        "patient WHERE EXISTS (SELECT FROM service_access a WHERE a.patient_id = patient.id AND a.until_at IS NULL AND a.state = 'ACTIVE')",
      );
      expect(online).toBeGreaterThan(280);
      expect(online).toBeLessThan(480);
      expect(await count(database, "decline WHERE superseded_at IS NULL")).toBeGreaterThan(5);
      expect(await count(database, "decline WHERE superseded_at IS NOT NULL")).toBe(1);
    }));

  test("has who was asked and who needs help, applications to be matched, shared filters, a program and letters that run out", () =>
    at(held, "Z99901", async (database) => {
      expect(await count(database, "approach")).toBe(5);
      expect(await count(database, "help_offer WHERE closed_at IS NULL")).toBe(2);
      expect(await count(database, "unmatched_application WHERE state = 'WAITING'")).toBe(3);
      expect(await count(database, "saved_filter WHERE is_shared")).toBe(2);
      expect(await count(database, "api_client")).toBe(1);
      expect(await count(database, "credential WHERE state = 'HANDED_OVER' AND chase_on IS NOT NULL")).toBeGreaterThan(
        0,
      );
      expect(await count(database, "notice WHERE template = 'NEEDS_MORE_ID'")).toBeGreaterThan(0);
    }));

  test("open work is overdue, due soon and not yet due", () =>
    at(held, "Z99901", async (database) => {
      const due = (test: string) => count(database, `application WHERE closed_at IS NULL AND due_on ${test}`);
      expect(await due("< '2026-11-02'")).toBeGreaterThan(2);
      expect(await due("BETWEEN '2026-11-02' AND '2026-11-09'")).toBeGreaterThan(0);
      expect(await due("> '2026-11-09'")).toBeGreaterThan(5);
      expect(await count(database, "clinical_system_item WHERE confirmed_at IS NULL")).toBeGreaterThan(0);
      expect(await count(database, "clinical_system_item WHERE confirmed_at IS NOT NULL")).toBeGreaterThan(0);
    }));

  test("a colleague is a patient, and another has a relative whose identity waits", () =>
    at(held, "Z99901", async (database) => {
      const declared = await database.query(
        `SELECT relation, state FROM declared_relative JOIN application ON application.patient_id = declared_relative.patient_id ORDER BY 1`,
      );
      expect(declared).toEqual([
        { relation: "RELATIVE", state: "ID_CHECK" },
        { relation: "SELF", state: "AUTHORISE" },
      ]);
    }));

  test.each(["Z99901", "Z99902"])("the audit of %s is whole, in order of time, and has every event", (odsCode) =>
    at(held, odsCode, async (database) => {
      expect(await verifyChain(database)).toMatchObject({ isWhole: true });
      const untold =
        "event WHERE facts ->> 'batch' IS NULL AND NOT EXISTS (SELECT FROM audit_entry WHERE (body::json -> 'facts' ->> 'event')::uuid = event.id)";
      expect(await count(database, untold)).toBe(0);
      expect(await count(database, "audit_entry a JOIN audit_entry b ON b.seq = a.seq + 1 WHERE b.at < a.at")).toBe(0);
    }),
  );

  test("each of its people signs in", async () => {
    expect(await signedIn(held.running.url, "registrar@larkspur.example", demonstrationPassword)).toBeTruthy();
    expect(await signedIn(held.running.url, "gp@quarrybank.example", demonstrationPassword)).toBeTruthy();
  });

  test("loading again changes nothing", async () => {
    const before = await counts(held, "Z99901");
    expect(await load(held)).toBe(false);
    expect(await counts(held, "Z99901")).toEqual(before);
  });
});

describe("a start that was killed", () => {
  const killed = testServer();
  test("is completed by the next, which ends with the same data", async () => {
    const env = {
      ...process.env,
      NODE_ENV: "test",
      GATEHOUSE_NOW: now,
      LOG_LEVEL: "silent",
      TEST_APP_URL: killed.appUrl,
    };
    const child = spawn(process.execPath, ["--import", "tsx", "test/demo/load.ts"], {
      env: { ...env, NODE_OPTIONS: "" },
    });
    const exited = once(child, "exit");
    const door = killed.running.server.door;
    for (;;) {
      const [known] = await door.call<{ id: string | null }>("SELECT practice_named($1) AS id", ["Z99901"]);
      if (known?.id && (await at(killed, "Z99901", (database) => count(database, "event"))) > 40) break;
      if (child.exitCode !== null) break;
      await pause(20);
    }
    child.kill("SIGKILL");
    await exited;
    const { event: left } = await counts(killed, "Z99901");
    expect(await load(killed)).toBe(true);
    const ended = await counts(killed, "Z99901");
    expect(left).toBeLessThan(ended["event"]!);
    expect(ended).toEqual(await counts(held, "Z99901"));
    expect(await counts(killed, "Z99902")).toEqual(await counts(held, "Z99902"));
    expect(await cases(killed)).toEqual(await cases(held));
  }, 120_000);
});

describe("a practice that has the code already", () => {
  const other = testServer();
  test("is left alone", async () => {
    const { door } = other.running.server;
    const id = "01a00000-0000-7000-8000-000000000001";
    await door.call("SELECT open_practice($1, $2, $3, $4, $5)", [id, "Z99901", "Ours", "EMIS", now]);
    await load(other);
    expect(await at(other, "Z99901", (database) => count(database, "patient"))).toBe(0);
  }, 60_000);
});
