import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { clear, form, goodPair, steps } from "../support/case.ts";
import { ask, type Answer } from "../support/practice.ts";

/** One press of a button: what was asked, under which key, and what was answered when it was. */
export interface Press {
  key: string;
  query: string;
  variables: { version?: number };
  answer?: Answer["data"];
  /** It was sent, and no answer came: it was done or it was not, and nobody can tell yet. */
  isUncertain: boolean;
}

/** One patient's registration, press by press. */
export interface Road {
  patientId: string;
  presses: Press[];
}

const taken = `mutation ($p: UUID!, $form: ApplicationInput!) { result: takeApplication(patientId: $p, form: $form) { id version state } }`; // prettier-ignore
const road: [string, object][] = [
  [steps.verifyByDocuments, { given: goodPair }],
  [steps.recordCheck, { found: clear("RESPONSIBILITIES") }],
  [steps.recordCheck, { found: clear("COERCION") }],
  [steps.enableService, { service: "APPOINTMENTS" }],
  [steps.recordGuidance, { v: "2026-04", given: "STANDARD" }],
  [steps.issueCredential, {}],
  [steps.handOverCredential, { channel: "IN_PERSON" }],
];
export const kindsOnTheRoad = "takeApplication verifyByDocuments recordCheck recordCheck enableService recordGuidance issueCredential handOverCredential".split(" "); // prettier-ignore

export interface Shared {
  /** Where the server is now; it moves with each restart. */
  url: string;
  isStopping: boolean;
  /** Milliseconds of thought between two presses: more while the next server starts, which needs the machine too. */
  thought: number;
  retried: number;
  unavailable: number;
}

/** One person at work without a pause, who presses again under the same key whenever no answer came. */
export class Client {
  readonly roads: Road[] = [];

  constructor(
    private readonly shared: Shared,
    private readonly headers: Record<string, string>,
    private readonly nextPatient: () => Promise<string>,
  ) {}

  async work(): Promise<void> {
    while (!this.shared.isStopping) {
      const patientId = await this.nextPatient();
      const of: Road = { patientId, presses: [] };
      this.roads.push(of);
      let seen = await this.press(of, taken, { p: patientId, form: form(["APPOINTMENTS", "FULL_HISTORIC_RECORD"]) });
      for (const [query, given] of road) {
        if (!seen) return;
        await pause(this.shared.thought);
        seen = await this.press(of, query, { id: seen.id, version: seen.version, ...given });
      }
    }
  }

  /** The answer, when there is one at last; undefined when everything stopped before it came. */
  private async press(
    of: Road,
    query: string,
    variables: object,
  ): Promise<{ id: string; version: number } | undefined> {
    const press: Press = { key: randomUUID(), query, variables, isUncertain: false };
    of.presses.push(press);
    while (!this.shared.isStopping) {
      const answer = await this.send(press);
      if (answer && answer.status !== 503) {
        if (!answer.data?.result) throw new Error(`Refused: ${JSON.stringify(answer.errors)}`);
        press.isUncertain = false;
        press.answer = answer.data.result;
        return press.answer as { id: string; version: number };
      }
      if (answer) this.shared.unavailable += 1;
      press.isUncertain = true;
      this.shared.retried += 1;
      await pause(30);
    }
    return undefined;
  }

  /** Sends a press, again where it was sent before; undefined when the connection broke. */
  send({ query, variables, key }: Press): Promise<Answer | undefined> {
    const sent = ask(this.shared.url, query, variables, { ...this.headers, "idempotency-key": key });
    return sent.catch(() => undefined);
  }
}
