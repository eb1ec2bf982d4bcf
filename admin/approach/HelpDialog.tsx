import { CloseHelpOfferDocument, type ApproachesFragment } from "../../schema/documents.ts";
import { choicesOf } from "../ui/choices.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { helpOutcomes } from "./words.ts";

interface HelpDialogProps {
  offer: Pick<ApproachesFragment["helpOffers"][number], "id" | "version">;
  onClose(): void;
}

/** How an offer of help ended. */
export const HelpDialog = ({ offer: { id, version }, onClose }: HelpDialogProps) => {
  const step = useFormStep(
    CloseHelpOfferDocument,
    (form) => ({ id, version, outcome: form.choice("outcome", helpOutcomes, "Say how it ended.") }),
    { done: "The offer of help is closed." },
  );
  return (
    <FormDialog
      title="How did the offer of help end?"
      action="Close the offer"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Radios name="outcome" legend="Outcome" choices={choicesOf(helpOutcomes)} />
    </FormDialog>
  );
};
