import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { v7 as uuid } from "uuid";
import { TakeApplicationDocument } from "../../schema/documents.ts";
import { Verification } from "../../server/verification/verification.entity.ts";
import { addDays } from "../../server/time.ts";
import { form } from "../support/case.ts";
import { insertPatient } from "../support/practice.ts";
import { goTo, looksRight, press, said } from "./driving.ts";
import { ask, today } from "./reviewing.ts";
import type { Place } from "./safety.ts";

/** An application of somebody who is on the list since last month. */
async function applied({ as, before }: Place, familyName: string) {
  const { id } = await before((_, database) =>
    insertPatient(database, { familyName, givenName: "Leonie", registeredOn: addDays(today(), -30) }),
  );
  const asked = form(["PRESCRIPTIONS"], { receivedOn: today(), signedOn: today(), leafletOn: today() });
  const { application } = await ask(as("reception"), TakeApplicationDocument, { patientId: id, form: asked });
  return { id: application.id as string, patientId: id };
}

const open = (page: Page, id: string) => goTo(page, `applications/${id}/show`, /^Application /);
const identity = (page: Page) => page.getByRole("region", { name: "Identity" });
const result = (page: Page, kind: string, how: string) =>
  page.getByRole("group", { name: kind }).getByRole("radio", { name: how });

/** Who the patient is, where there are no papers to see. */
export function identityJourneys(place: Place) {
  const { as, before } = place;

  test("is verified by questions from the record: kinds with pass or fail, never an answer (BR-ID-06)", async () => {
    const { id } = await applied(place, "Marchbanks");
    const page = as("gp");
    await open(page, id);
    await press(page, "Ask questions from the record");
    await page.getByText(/a question must never\s+tell what is in the record/).waitFor();
    await page.getByRole("radio", { name: "In person" }).check();
    await page.getByRole("checkbox", { name: "I am looking at the right record" }).check();
    await result(page, "What they take now", "Agreed with the record").check();
    await result(page, "Operations, and when", "Did not agree").check();
    await press(page, "Verify identity");
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    await page
      .getByText("Rule BR-ID-06")
      .or(page.getByText(/at least 3|3 kinds/i))
      .first()
      .waitFor();
    await looksRight(page, "questions-too-few");
    for (const kind of ["When they were last seen, by whom and why", "What they react to", "Operations, and when"])
      await result(page, kind, "Agreed with the record").check();
    await press(page, "Verify identity");
    await said(page, "Identity is verified by questions from the record.");
    await identity(page).getByText("What they react to: agreed with the record.").waitFor();
  }, 60_000);

  test("is not asked for again where a check of before they left is relied on by name, with a reason (BR-LE-11)", async () => {
    const { id, patientId } = await applied(place, "Returner");
    await before(async (_, database) => {
      const [row] = await database.query<{ who: string }>("SELECT taken_by AS who FROM application WHERE id = $1", [
        id,
      ]);
      await database.insert(Verification, {
        ...{
          id: uuid(),
          patientId,
          personId: null,
          applicationId: id,
          method: "DOCUMENTS",
          verifiedBy: String(row?.who),
        },
        ...{ verifiedAt: "2025-03-01T09:00:00Z", recordMatchedConfirmed: true, relationshipBasis: null },
        ...{ knownSince: null, questionCategories: null, noDocumentsCategory: null, supersedesId: null },
      });
    });
    const page = as("gp");
    await open(page, id);
    await identity(page).getByText("Of an earlier registration: it does not count for this one.").waitFor();
    await press(page, "Use an earlier check again");
    await press(page, "Rely on it under my name");
    const problem = page.getByRole("alert");
    for (const words of ["Choose the earlier check.", "Write why it may be relied on again."])
      await problem.getByRole("link", { name: words }).waitFor();
    await looksRight(page, "reuse-problem");
    await page.getByRole("radio", { name: /1 March 2025/ }).check();
    await page.getByLabel("Why it may be relied on again").fill("Away for a year, and I recognise her");
    await page.getByRole("checkbox", { name: "I am looking at the right record" }).check();
    await press(page, "Rely on it under my name");
    await said(page, "The earlier check counts for this registration.");
    await identity(page)
      .getByText(/relies on it again after the return: Away for a year/)
      .waitFor();
    expect(
      await identity(page)
        .getByText(/does not count for this one/)
        .count(),
    ).toBe(0);
    await looksRight(page, "reuse-done");
  }, 60_000);
}
