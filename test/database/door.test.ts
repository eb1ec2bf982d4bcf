import { beforeAll, describe, expect, test } from "@jest/globals";
import { v7 as uuid } from "uuid";
import { poolOf } from "../../server/database/data-source.ts";
import type { ChangeDatabase } from "../../server/database/practice-database.ts";
import { refusalOf } from "../../server/errors.ts";
import { Patient } from "../../server/patient/patient.entity.ts";
import { administrator, eventually } from "../support/admin.ts";
import { insertPatient, testPractice, testServer, type TestPractice } from "../support/practice.ts";

const held = testServer({ DATABASE_POOL: "3" });
const admin = administrator(held);
let [a, b] = [] as unknown as [TestPractice, TestPractice];
beforeAll(async () => {
  [a, b] = [await testPractice(held), await testPractice(held)];
});

const door = () => held.running.server.door;
const pool = () => poolOf(door().source);
const who = () => ({ staffId: null, now: new Date(), correlation: "test" });
const read = (practice: TestPractice) => door().read(who(), practice.practiceId);
const codeOf = (error: unknown) => (error as { code?: string }).code;
const failure = async (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const settings = async () =>
  (await pool().query("SELECT current_setting('app.practice', true) AS practice, current_setting('transaction_read_only') AS readonly")).rows[0]; // prettier-ignore

/** Every connection is at rest, and as many can be had at once as the pool has. */
async function expectNoneLeaked() {
  const clients = await Promise.all(Array.from({ length: 3 }, () => pool().connect()));
  for (const client of clients) client.release();
  expect(pool()).toMatchObject({ waitingCount: 0, idleCount: pool().totalCount });
}

describe("a read", () => {
  test("sees its own practice and nothing of another", async () => {
    const { id } = await a.patient({ familyName: "Own" });
    expect(await read(a).query("SELECT id FROM patient")).toEqual([{ id }]);
    expect(await read(b).query("SELECT id FROM patient")).toEqual([]);
    expect(await read(b).byIds(Patient, [id])).toEqual([]);
  });

  test("without a context finds no rows", async () => {
    const { rows } = await pool().query("SELECT count(*)::int AS seen FROM patient");
    expect(rows).toEqual([{ seen: 0 }]);
    expect(await door().read(who(), "").query("SELECT id FROM patient")).toEqual([]);
  });

  test("refuses a write with 25006, and nothing is written", async () => {
    const error = await failure(read(a).query("UPDATE patient SET title = 'Sir' RETURNING id"));
    expect(codeOf(error)).toBe("25006");
    expect(await read(a).query("SELECT id FROM patient WHERE title = 'Sir'")).toEqual([]);
  });

  test.each([
    ["breaks while it runs", "SELECT 1 / $1::int", [0], "22012"],
    ["cannot be parsed", "SELECT nothing FROM nowhere WHERE $1::int = 0", [0], "42P01"],
    ["gets a value it cannot take", "SELECT $1::uuid", ["no id"], "22P02"],
  ])("leaves its connection usable when the statement %s, the first time and again", async (_, text, values, code) => {
    for (let time = 0; time < 4; time += 1) {
      expect(codeOf(await failure(read(a).query(text, values)))).toBe(code);
      expect(await read(a).query("SELECT count(*)::int AS seen FROM patient")).toEqual([{ seen: 1 }]);
    }
  });

  test("leaves its connection usable when the context itself is refused", async () => {
    const { inContext } = door() as unknown as { inContext: (...given: unknown[]) => Promise<unknown> };
    const context = { name: "bad", text: "SELECT set_config('app.practice', (1 / $1::int)::text, true)", values: [0] };
    for (let time = 0; time < 4; time += 1) {
      expect(codeOf(await failure(inContext.call(door(), context, "SELECT count(*) FROM patient", [])))).toBe("22012");
      expect(await read(a).query("SELECT count(*)::int AS seen FROM patient")).toEqual([{ seen: 1 }]);
    }
  });

  test("leaves no setting behind", async () => {
    for (let time = 0; time < 6; time += 1) await read(a).query("SELECT count(*) FROM patient");
    expect(await settings()).toEqual({ practice: "", readonly: "off" });
  });

  test("2,000 reads of two practices at once over three connections give no row of the wrong one", async () => {
    await Promise.all(Array.from({ length: 5 }, () => b.patient({ familyName: "Theirs" })));
    const wrong = await Promise.all(
      Array.from({ length: 2_000 }, async (_, at) => {
        const practice = at % 2 === 0 ? a : b;
        const rows = await read(practice).query<{ practice_id: string }>("SELECT practice_id FROM patient");
        return rows.length === 0 || rows.some((row) => row.practice_id !== practice.practiceId);
      }),
    );
    expect(wrong.filter(Boolean)).toHaveLength(0);
    expect(await settings()).toEqual({ practice: "", readonly: "off" });
  });
});

describe("a change", () => {
  const families = async () =>
    (await admin.query<{ family_name: string }>("SELECT family_name FROM patient")).rows.map((row) => row.family_name);

  test("is undone when its audit entry cannot be written", async () => {
    await admin.query("REVOKE EXECUTE ON FUNCTION audit_append FROM gatehouse_app");
    const error = await failure(
      a.change(async (database) => {
        await insertPatient(database, { familyName: "Unaudited" });
        database.audit({ event: "test" });
      }),
    ).finally(() => admin.query("GRANT EXECUTE ON FUNCTION audit_append TO gatehouse_app"));
    expect(codeOf(error)).toBe("42501");
    expect(await families()).not.toContain("Unaudited");
  });

  test("is undone when COMMIT itself fails through a deferred trigger", async () => {
    await admin.query(`
      CREATE FUNCTION refuse_late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'late' USING ERRCODE = 'P0001'; END $$;
      CREATE CONSTRAINT TRIGGER late AFTER INSERT ON patient DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.family_name = 'Late') EXECUTE FUNCTION refuse_late()`);
    const before = await entries();
    const error = await failure(
      a.change(async (database) => {
        database.audit({ event: "test" });
        await insertPatient(database, { familyName: "Late" });
      }),
    );
    expect(codeOf(error)).toBe("P0001");
    expect(await families()).not.toContain("Late");
    expect(await entries()).toBe(before);
    await expectNoneLeaked();
  });

  test("is undone when the work throws, after statements of its own went through", async () => {
    const error = await failure(
      a.change(async (database) => {
        await insertPatient(database, { familyName: "Thrown" });
        throw new Error("no");
      }),
    );
    expect((error as Error).message).toBe("no");
    expect(await families()).not.toContain("Thrown");
  });

  test("is undone when a guarded update, whose answer nobody waited for, finds no row", async () => {
    const { id } = await a.patient({ familyName: "Guarded" });
    const error = await failure(
      a.change(async (database) => {
        await insertPatient(database, { familyName: "Beside" });
        database.beforeCommit(database.update(Patient, { id, version: 99 }, { title: "Dr" }));
        database.audit({ event: "test" });
      }),
    );
    expect(refusalOf(error)?.code).toBe("CONFLICT");
    expect(await families()).not.toContain("Beside");
  });

  test("that sent several statements at once tells why the first failed, not that the others came after it", async () => {
    const error = await failure(
      a.change(async (database) => {
        database.beforeCommit(database.query("UPDATE patient SET sex = 'OTHER'"));
        await database.query("SELECT count(*) FROM patient");
      }),
    );
    expect(error).toMatchObject({ code: "23514", constraint: "patient_sex" });
  });

  test("whose COMMIT is answered with ROLLBACK is an error, though no statement was", async () => {
    const error = await failure(
      a.change(async (database) => {
        await insertPatient(database, { familyName: "Swallowed" });
        await failure(database.query("SELECT 1 / 0"));
      }),
    );
    expect((error as Error).message).toBe("The database undid the transaction.");
    expect(await families()).not.toContain("Swallowed");
  });

  test("hands out a database that is of no use once the door is shut, so that nothing speaks in the next transaction", async () => {
    let kept = undefined as unknown as ChangeDatabase;
    await a.change((database) => Promise.resolve(void (kept = database)));
    expect(String(await failure(kept.query("SELECT 1")))).toContain("The transaction is over.");
    await failure(a.change((database) => Promise.reject(new Error(String((kept = database) && "no")))));
    expect(String(await failure(kept.query("SELECT 1")))).toContain("The transaction is over.");
  });

  test("leaves the program alive and the door open when its connection is cut at rest between two statements", async () => {
    const error = await failure(
      a.change(async (database) => {
        const [own] = await database.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
        await admin.query("SELECT pg_terminate_backend($1)", [own?.pid]);
        await eventually("the connection is gone", async () => {
          const { rows } = await admin.query("SELECT FROM pg_stat_activity WHERE pid = $1", [own?.pid]);
          return rows.length === 0;
        });
        await new Promise((resolve) => setTimeout(resolve, 50));
        await database.query("SELECT 1");
      }),
    );
    expect(refusalOf(error)?.code).toBe("UNAVAILABLE");
    expect(await read(a).query("SELECT count(*)::int > 0 AS seen FROM patient")).toEqual([{ seen: true }]);
  });

  test("hears of the end of every connection it takes, the one that TypeORM opened first among them", async () => {
    const clients = await Promise.all(Array.from({ length: 3 }, () => pool().connect()));
    const heard = clients.map((client) => client.listeners("error").some(({ name }) => name === "toldElsewhere"));
    for (const client of clients) client.release();
    expect(heard).toEqual([true, true, true]);
  });

  test("leaves no connection behind after 200 failures of every kind", async () => {
    const failing: ((database: ChangeDatabase) => Promise<unknown>)[] = [
      () => Promise.reject(new Error("no")),
      (database) => database.query("SELECT 1 / 0"),
      (database) => Promise.resolve(database.beforeCommit(database.query("SELECT 1 / 0"))),
      (database) => database.insert(Patient, { id: uuid() } as never),
      (database) => failure(database.query("SELECT 1 / 0")),
    ];
    const failed = await Promise.all(
      Array.from({ length: 200 }, (_, at) => failure(a.change(failing[at % failing.length] as never))),
    );
    expect(failed.filter((error) => error === undefined)).toHaveLength(0);
    await Promise.all(Array.from({ length: 200 }, () => failure(read(a).query("SELECT 1 / 0"))));
    await expectNoneLeaked();
    expect(await settings()).toEqual({ practice: "", readonly: "off" });
  });

  const entries = async () =>
    (await admin.query<{ n: number }>("SELECT count(*)::int AS n FROM audit_entry")).rows[0]?.n;
});

describe("a snapshot", () => {
  test("is one moment, whatever is committed beside it", async () => {
    const [before, after] = await door().snapshot(who(), b.practiceId, async (database) => {
      const count = () => database.one<{ n: number }>("SELECT count(*)::int AS n FROM patient");
      const first = await count();
      await b.patient();
      return [first, await count()];
    });
    expect(after).toEqual(before);
  });

  test("refuses a write", async () => {
    const error = await failure(door().snapshot(who(), b.practiceId, (database) => database.query("DELETE FROM declared_relative"))); // prettier-ignore
    expect(codeOf(error)).toBe("25006");
  });
});
