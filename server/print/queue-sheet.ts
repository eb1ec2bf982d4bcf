import type { Context } from "../context.ts";
import { heldFrom } from "../concern/knowing.ts";
import type { Content } from "../document/content.ts";
import { inWords } from "../time.ts";

interface Due {
  reference: string;
  name: string;
  born: string;
  state: string;
  dueOn: string;
  ownerName: string | null;
}

const most = 300;
/** Room to write by hand. */
const room = " ".repeat(28);

const waitsFor: Readonly<Record<string, string>> = {
  INCOMPLETE: "responsibilities to be talked about",
  ID_CHECK: "proof of identity",
  CHECKS: "checks",
  AUTHORISE: "somebody to switch on",
  CREDENTIAL: "registration letter",
  REVIEW: "review of the record",
};

/** The open applications, soonest due first, on paper: for a morning when the system is down. */
export async function queueSheet(ctx: Context): Promise<Content> {
  const rows = await ctx.db.query<Due>(
    `SELECT application.reference, patient.family_name || ', ' || patient.given_name AS name, patient.born, application.state,
            application.due_on AS "dueOn", (SELECT staff.name FROM staff WHERE staff.id = application.owner_id) AS "ownerName"
       FROM application JOIN patient ON patient.id = application.patient_id
      WHERE application.closed_at IS NULL AND NOT ${heldFrom(ctx.actor, "application.on_hold", "application.patient_id")}
      ORDER BY application.due_on, application.id LIMIT ${most}`,
  );
  return {
    title: `Open applications on ${inWords(ctx.today)}`,
    print: "STANDARD",
    blocks: [
      { kind: "paragraph", text: "For use when Gatehouse cannot be reached. It holds personal data: keep it at the desk and destroy it when the work is entered." }, // prettier-ignore
      { kind: "paragraph", text: `Open applications: ${rows.length}${rows.length === most ? ", the soonest due" : ""}. Write what was done and by whom; enter it when the system is back. Verify identity from documents as usual. Switch nothing on from this list alone.` }, // prettier-ignore
      {
        kind: "table",
        caption: "Soonest due first",
        head: ["Due", "Reference", "Patient", "Born", "Waits for", "Done, by"],
        rows: rows.map(({ dueOn, reference, name, born, state, ownerName }) => [short(dueOn), reference, name, short(born), [waitsFor[state] ?? state.toLowerCase(), ownerName].filter(Boolean).join("; "), room]), // prettier-ignore
      },
    ],
  };
}

const short = (day: string) => day.split("-").reverse().join("/");
