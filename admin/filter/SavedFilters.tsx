import { Box, Button, Chip, Typography } from "@mui/material";
import { useState } from "react";
import { useListContext } from "react-admin";
import {
  RemoveFilterDocument,
  SavedFiltersDocument,
  SaveFilterDocument,
  type FilteredList,
} from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useStep } from "../api/use-step.ts";
import { Field } from "../ui/Field.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Tick } from "../ui/Tick.tsx";
import { useFormStep } from "../ui/use-form-step.ts";

/** One's own filters of a list and those that colleagues share; a press sets the list. */
export const SavedFilters = ({ list }: { list: FilteredList }) => {
  const { filterValues, setFilters } = useListContext();
  const { data } = useAnswer(SavedFiltersDocument, { list });
  const [isSaving, setSaving] = useState(false);
  const removing = useStep(RemoveFilterDocument, { done: "The filter is taken away." });
  const choices = Object.entries(filterValues).flatMap(([name, value]) =>
    typeof value === "string" ? [{ name, value }] : [],
  );
  return (
    <Box>
      <Typography component="span" sx={{ display: "block", fontWeight: 700, mb: 0.5 }}>
        Saved filters
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.75, alignItems: "center" }}>
        {data?.savedFilters.map((filter) => (
          <Chip
            key={filter.id}
            label={filter.isMine ? filter.name : `${filter.name} (${filter.byName})`}
            onClick={() => setFilters(Object.fromEntries(filter.choices.map(({ name, value }) => [name, value])))}
            onDelete={filter.isMine ? () => void removing.send({ id: filter.id }) : undefined}
          />
        ))}
        <Button variant="outlined" color="primary" disabled={choices.length === 0} onClick={() => setSaving(true)}>
          Save this filter
        </Button>
      </Box>
      {isSaving && <SaveDialog list={list} choices={choices} onClose={() => setSaving(false)} />}
    </Box>
  );
};

interface SaveDialogProps {
  list: FilteredList;
  choices: { name: string; value: string }[];
  onClose(): void;
}

const SaveDialog = ({ list, choices, onClose }: SaveDialogProps) => {
  const step = useFormStep(
    SaveFilterDocument,
    (form, values) => ({
      list,
      choices,
      name: form.text("name", "Give the filter a name."),
      isShared: values.has("isShared"),
    }),
    { done: "The filter is saved." },
  );
  return (
    <FormDialog
      title="Save this filter"
      action="Save"
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Field name="name" label="Name" hint="For example, Our morning list. No patient’s name or number." />
      <Tick name="isShared" label="Share it with the practice" />
    </FormDialog>
  );
};
