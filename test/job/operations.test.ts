import { beforeAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { enqueue } from "../../server/job/enqueue.ts";
import { job } from "../../server/job/job.ts";
import { eventually } from "../support/admin.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { runners } from "./held.ts";

const held = testServer();
const start = runners(held);
let practice: TestPractice;
let keeper: Member;
beforeAll(async () => {
  practice = await testPractice(held);
  keeper = await practice.member("SYSTEM_ADMINISTRATOR");
});

const ASK = "{ operations { queues { task waiting working failing givenUp } givenUp { id task attempts error } } }";

test("the Operations screen shows the practice's queues and what was given up, which can be tried again once", async () => {
  let isBroken = true;
  const shaky = job({
    name: "test.shaky",
    payload: z.object({}),
    attempts: 1,
    run: () => (isBroken ? Promise.reject(new Error("Jo Smith")) : Promise.resolve()),
  });
  await practice.change(async (database) => enqueue(database, shaky, {}));
  expect((await keeper.ask(ASK)).data.operations).toEqual({
    queues: [{ task: "test.shaky", waiting: 1, working: 0, failing: 0, givenUp: 0 }],
    givenUp: [],
  });
  const jobs = start([shaky]);
  const operations = async () => (await keeper.ask(ASK)).data.operations;
  await eventually("it is given up", async () => Boolean((await operations()).givenUp[0]?.error));
  const { givenUp } = await operations();
  expect(givenUp).toMatchObject([{ task: "test.shaky", attempts: 1, error: expect.not.stringContaining("Smith") }]);

  const other = await (await testPractice(held)).member("PRACTICE_MANAGER");
  const RETRY = "mutation ($id: String!) { retryJob(id: $id) { givenUp { id } } }";
  expect((await other.ask(RETRY, givenUp[0])).errors?.[0]?.extensions.code).toBe("RULE_BROKEN");
  expect((await other.ask(ASK)).data.operations).toEqual({ queues: [], givenUp: [] });
  const reader = await practice.member("RECEPTION");
  expect((await reader.ask(ASK)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");

  isBroken = false;
  expect((await keeper.ask(RETRY, givenUp[0])).data.retryJob.givenUp).toEqual([]);
  await eventually("it was done", async () => (await operations()).queues.length === 0);
  expect((await keeper.ask(RETRY, givenUp[0])).errors?.[0]?.extensions.code).toBe("RULE_BROKEN");
  await jobs.stop();
});
