import { beforeAll, expect } from "@jest/globals";
import { switchedOn, type ActedOn } from "../application/acting.ts";
import { administrator } from "../support/admin.ts";
import { people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { about, done, instants, secret, suspend } from "./raising.ts";

export interface Stopped {
  of: ActedOn;
  patientId: string;
  from: number;
  until: number;
}

type People = Awaited<ReturnType<typeof people>> & {
  reviewer: Member;
  auditor: Member;
  governance: Member;
  doctor: Member;
};

const pause = () => new Promise((resolve) => setTimeout(resolve, 15));

/** Every page on which a hold could show. */
export const pages = (patientId: string, id: string): [string, string][] => [
  ["patient", `(id: "${patientId}")`],
  ["patientTimeline", `(patientId: "${patientId}")`],
  ["application", `(id: "${id}")`],
  ["applications", `(patientId: "${patientId}")`],
  ["applications", "(first: 100)"],
  ["patients", "(online: ONLINE, first: 100)"],
  ["patients", "(online: NOT_ONLINE, first: 100)"],
  ["myWork", "(kind: CONCERN, first: 100)"],
  ["myWork", "(kind: APPLICATION, first: 100)"],
];

/** A practice in which a doctor stops access, and what must tell nothing of it. */
export function stopping() {
  const held = testServer();
  const admin = administrator(held);
  const here = {} as { practice: TestPractice; by: People; doctorName: string };
  beforeAll(async () => {
    here.practice = await testPractice(held);
    const { practice } = here;
    here.by = {
      ...(await people(practice)),
      reviewer: await practice.member("REDACTION_REVIEWER"),
      auditor: await practice.member("AUDITOR"),
      governance: await practice.member("INFORMATION_GOVERNANCE"),
      doctor: await practice.member("AUTHORISER", { clinical: true }),
    };
    here.doctorName = (await admin.query("SELECT name FROM staff WHERE id = $1", [here.by.doctor.id])).rows[0].name;
  });

  /** A patient with a service on, confirmed in the clinical system. */
  async function online(familyName?: string): Promise<{ of: ActedOn; patientId: string }> {
    const { practice, by } = here;
    const patient = await practice.patient(familyName ? { familyName } : {});
    const of = await switchedOn(practice, by, ["APPOINTMENTS", "PRESCRIPTIONS"], "APPOINTMENTS", patient.id);
    const { rows } = await admin.query("SELECT id, version FROM clinical_system_item WHERE patient_id = $1", [patient.id]); // prettier-ignore
    done(await by.registrar.ask("mutation ($id: UUID!, $v: Int!) { result: confirmInClinicalSystem(id: $id, version: $v) { id } }", { id: rows[0].id, v: rows[0].version })); // prettier-ignore
    return { of, patientId: patient.id };
  }

  async function stopped(kind = "COERCION", more: object = {}, familyName?: string): Promise<Stopped> {
    const { of, patientId } = await online(familyName);
    await pause();
    const from = held.running.server.clock().getTime();
    done(await suspend(here.by.doctor, patientId, about(kind, more)));
    const until = held.running.server.clock().getTime();
    await pause();
    return { of, patientId, from, until };
  }

  function tellsNothing(text: string, { from, until }: Pick<Stopped, "from" | "until">) {
    // The coercion check of every case is no secret; what it found is.
    const rest = text.replaceAll(/"kind":"COERCION","outcome":"CLEAR"|"value":"COERCION"|"value":"CLEAR"/g, "");
    expect(
      rest.match(/.{30}(COERCION|SAFEGUARDING(?!_LEAD)|coercion concern|BR-CO-0|BR-CL-2[01]|BR-SU).{30}/)?.[0],
    ).toBeUndefined();
    expect(text).not.toContain(secret);
    expect(text).not.toContain(here.doctorName);
    expect(text).not.toContain(here.by.doctor.id);
    expect(instants(text).filter((at) => at >= from && at <= until)).toEqual([]);
  }

  return { held, admin, here, online, stopped, tellsNothing };
}
