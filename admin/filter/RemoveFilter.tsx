import { Typography } from "@mui/material";
import { RemoveFilterDocument } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { Confirm } from "../ui/Confirm.tsx";

interface RemoveFilterProps {
  filter: { id: string; name: string; isShared: boolean };
  onClose(): void;
}

/** A shared filter is gone for everybody, so it is asked about first. */
export const RemoveFilter = ({ filter: { id, name, isShared }, onClose }: RemoveFilterProps) => {
  const step = useStep(RemoveFilterDocument, { done: "The filter is deleted." });
  return (
    <Confirm
      isOpen
      title={`Delete the filter ‘${name}’?`}
      action="Delete it"
      isHarmful
      sending={step}
      onConfirm={async () => {
        if (await step.send({ id })) onClose();
      }}
      onClose={onClose}
    >
      <Typography>
        {isShared ? "Your colleagues can no longer use it either. " : ""}The list and what is in it stay as they are.
      </Typography>
    </Confirm>
  );
};
