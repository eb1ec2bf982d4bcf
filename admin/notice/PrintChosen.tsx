import { useListContext } from "react-admin";
import type { NoticeRowFragment } from "../../schema/documents.ts";
import { counted } from "../ui/counted.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { usePrint } from "./use-print.ts";

/** Prints the letters that are ticked. */
export const PrintChosen = () => {
  const { data, selectedIds, onUnselectItems } = useListContext<NoticeRowFragment>();
  const step = usePrint();
  const chosen = data?.filter(({ id }) => selectedIds.includes(id)) ?? [];
  async function print() {
    if (await step.print(chosen)) onUnselectItems();
  }
  return (
    <>
      <ErrorSummary error={step.error} />
      <SendButton isPending={step.isPending} onClick={print}>
        Print {counted(chosen.length, "letter")}
      </SendButton>
    </>
  );
};
