import { describe, expect, test } from "@jest/globals";
import { auditBody } from "../../server/audit/audit-body.ts";
import { Looks } from "../../server/audit/looks.ts";
import { verifyChain } from "../../server/audit/verify.ts";
import type { Door } from "../../server/database/door.ts";
import { administrator } from "../support/admin.ts";
import { testPractice, testServer } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
const body = (event: string) => auditBody(new Date(), null, "LOOKED", "test", { event });
const eventsOf = async (practiceId: string) =>
  (await admin.query<{ event: string }>("SELECT event FROM audit_entry WHERE practice_id = $1 ORDER BY seq", [practiceId])).rows.map(({ event }) => event); // prettier-ignore

describe("looks of many requests", () => {
  test("are written together, each once, in each practice's own order, and the chains stay whole", async () => {
    const practices = [await testPractice(held), await testPractice(held), await testPractice(held)];
    const { looks, door } = held.running.server;
    await Promise.all(
      Array.from({ length: 900 }, (_, at) =>
        looks.add({ practiceId: practices[at % 3]?.practiceId as string, body: body(`look${Math.floor(at / 3)}`) }),
      ),
    );
    for (const { practiceId } of practices) {
      expect(await eventsOf(practiceId)).toEqual(Array.from({ length: 300 }, (_, at) => `look${at}`));
      const report = await door.snapshot(
        { staffId: null, now: new Date(), correlation: "test" },
        practiceId,
        verifyChain,
      );
      expect(report).toMatchObject({ isWhole: true, entries: 300 });
    }
  });

  test("of two servers on one database number without a gap", async () => {
    const { practiceId } = await testPractice(held);
    const { looks, door, log } = held.running.server;
    const second = new Looks(door, log);
    await Promise.all(Array.from({ length: 200 }, (_, at) => (at % 2 ? looks : second).add({ practiceId, body: body("look") }))); // prettier-ignore
    const { rows } = await admin.query("SELECT count(*)::int AS n, max(seq)::int AS last FROM audit_entry WHERE practice_id = $1", [practiceId]); // prettier-ignore
    expect(rows).toEqual([{ n: 200, last: 200 }]);
  });

  test("are not lost to one bad neighbour; only the bad one is refused", async () => {
    const { practiceId } = await testPractice(held);
    const { looks } = held.running.server;
    const answers = await Promise.allSettled([
      looks.add({ practiceId, body: body("before") }),
      looks.add({ practiceId, body: "no JSON" }),
      looks.add({ practiceId: "0190b9f4-7a1c-7e3a-8a55-2f1d4c6b7a89", body: body("nowhere") }),
      looks.add({ practiceId, body: body("after") }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "fulfilled"]);
    expect(await eventsOf(practiceId)).toEqual(["before", "after"]);
  });

  test("are all refused at once when the database is gone, not one by one after its time-out", async () => {
    let asked = 0;
    const gone = { appendAudit: () => ((asked += 1), Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }))) }; // prettier-ignore
    const looks = new Looks(gone as unknown as Door, held.running.server.log);
    const answers = await Promise.allSettled(
      Array.from({ length: 100 }, () => looks.add({ practiceId: "", body: "" })),
    );
    expect(answers.every(({ status }) => status === "rejected")).toBe(true);
    expect(asked).toBe(1);
  });
});
