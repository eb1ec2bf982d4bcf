import { Link, Stack, Typography } from "@mui/material";
import { useEffect } from "react";
import { useListContext } from "react-admin";
import { MarkPostedDocument, type PrintBatchFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { odsCode } from "../session/practice-in-address.ts";
import { usePractice } from "../session/use-practice.ts";
import { Column } from "../ui/Column.tsx";
import { counted } from "../ui/counted.ts";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { ListPage } from "../ui/ListPage.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import { SendButton } from "../ui/SendButton.tsx";

const made = ({ madeAt, madeByName }: PrintBatchFragment) => `${dateInWords(dayOf(madeAt))}, ${timeInWords(madeAt)}, by ${madeByName}`; // prettier-ignore

const File = ({ batch }: { batch: PrintBatchFragment }) => (
  <Link href={`/print/${odsCode}/batches/${batch.id}.pdf`} target="_blank" rel="noreferrer" sx={{ fontWeight: 700 }}>
    Batch {batch.number}, {counted(batch.letters, "letter")} (PDF, new tab)
  </Link>
);

const times = ({ printed }: PrintBatchFragment) =>
  printed === 0 ? "Not yet" : printed === 1 ? "Once" : `${printed} times; each reprint is noted`;

const Posted = ({ batch }: { batch: PrintBatchFragment }) => {
  const { permissions } = usePractice();
  const step = useStep(MarkPostedDocument, { done: `Batch ${batch.number} is marked as posted.` });
  if (batch.postedAt) return <>{`${dateInWords(dayOf(batch.postedAt))}, by ${batch.postedByName}`}</>;
  if (!permissions.includes("notice.send")) return <>Not yet</>;
  return (
    <>
      <ErrorSummary error={step.error} />
      <SendButton
        isPending={step.isPending}
        aria-label={`Mark batch ${batch.number} as posted`}
        onClick={() => void step.send({ id: batch.id, version: batch.version })}
      >
        Mark as posted
      </SendButton>
    </>
  );
};

const card = (batch: PrintBatchFragment) => (
  <Stack spacing={0.5}>
    <File batch={batch} />
    <Typography>{made(batch)}</Typography>
    <Typography color="textSecondary">Printed: {times(batch)}</Typography>
    <Posted batch={batch} />
  </Stack>
);

/** The letters open in a tab of their own; who comes back sees that they were printed. */
const Recount = () => {
  const { refetch } = useListContext();
  useEffect(() => {
    const again = () => document.visibilityState === "visible" && void refetch();
    document.addEventListener("visibilitychange", again);
    window.addEventListener("focus", again);
    return () => {
      document.removeEventListener("visibilitychange", again);
      window.removeEventListener("focus", again);
    };
  }, [refetch]);
  return null;
};

/** Letters printed together, each batch one PDF; reprints are noted. */
export const BatchList = () => (
  <ListPage title="Print batches">
    <Recount />
    <Typography>
      Open a batch, print it, and check the envelopes against the list on its first page. Then mark it as posted.
    </Typography>
    <ListTable one="batch" many="batches" card={card}>
      <Column label="Batch" render={(batch: PrintBatchFragment) => <File batch={batch} />} />
      <Column label="Made" render={made} />
      <Column label="Printed" render={times} />
      <Column label="Posted" render={(batch: PrintBatchFragment) => <Posted batch={batch} />} />
    </ListTable>
  </ListPage>
);
