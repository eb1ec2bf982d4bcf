import { Button, Typography } from "@mui/material";
import { useState } from "react";
import { OutboxDocument, OutboxTotalsDocument, type NoticeRowFragment, type OutboxQuery } from "../../schema/documents.ts"; // prettier-ignore
import { ask } from "../api/client.ts";
import { useAnswer } from "../api/use-answer.ts";
import { usePractice } from "../session/use-practice.ts";
import { Confirm } from "../ui/Confirm.tsx";
import { counted } from "../ui/counted.ts";
import { usePrint } from "./use-print.ts";

/** The most letters of one batch. */
const most = 500;

/** The letters that wait, each as it is now; the server is given exactly these. */
async function waiting() {
  const found: NoticeRowFragment[] = [];
  let after: string | null = null;
  do {
    const page: OutboxQuery["notices"] = (await ask(OutboxDocument, { group: "TO_PRINT", after, first: 100 })).notices;
    found.push(...page.items);
    after = page.hasNextPage ? page.endCursor : null;
  } while (after && found.length < most);
  return found.slice(0, most);
}

/** Prints all that wait for paper, up to a batch's most. */
export const PrintWaiting = () => {
  const [isAsked, setAsked] = useState(false);
  const { permissions } = usePractice();
  const { data } = useAnswer(OutboxTotalsDocument, {});
  const step = usePrint();
  const count = data?.outboxTotals.find(({ group }) => group === "TO_PRINT")?.count ?? 0;
  if (count === 0 || !permissions.includes("notice.send")) return null;
  async function print() {
    if (await step.print(await waiting())) setAsked(false);
  }
  return (
    <>
      <Button onClick={() => setAsked(true)}>Print all that wait</Button>
      <Confirm
        isOpen={isAsked}
        title={`Print ${count > most ? `the first ${most} letters` : counted(count, "letter")}?`}
        action="Print"
        sending={step}
        onConfirm={print}
        onClose={() => setAsked(false)}
      >
        <Typography>
          They become one batch: a PDF with a list of what is in it. A letter that may not go any more is left out, and
          you are told why. Mark the batch as posted when the letters are on their way.
        </Typography>
      </Confirm>
    </>
  );
};
