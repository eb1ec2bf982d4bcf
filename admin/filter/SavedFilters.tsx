import DeleteIcon from "@mui/icons-material/Delete";
import { Box, Button, IconButton, ToggleButton, Typography } from "@mui/material";
import { useId, useState } from "react";
import { useListContext } from "react-admin";
import {
  SavedFiltersDocument,
  SaveFilterDocument,
  type FilteredList,
  type SavedFiltersQuery,
} from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Field } from "../ui/Field.tsx";
import { separate } from "../ui/FilterButtons.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Tick } from "../ui/Tick.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { RemoveFilter } from "./RemoveFilter.tsx";

type Saved = SavedFiltersQuery["savedFilters"][number];
type Choices = Saved["choices"];

const labelOf = ({ name, isMine, isShared, byName }: Saved) =>
  isMine ? (isShared ? `${name} (shared)` : name) : `${name} (${byName})`;

const said = (choices: Choices) =>
  choices
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join();

/** One's own filters of a list and those that colleagues share; a press sets the list, another lets it go. */
export const SavedFilters = ({ list }: { list: FilteredList }) => {
  const { filterValues, setFilters } = useListContext();
  const { data } = useAnswer(SavedFiltersDocument, { list });
  const [isSaving, setSaving] = useState(false);
  const [leaving, setLeaving] = useState<Saved>();
  const id = useId();
  const choices = Object.entries(filterValues).flatMap(([name, value]) =>
    typeof value === "string" ? [{ name, value }] : [],
  );
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} component="span" sx={{ display: "block", fontWeight: 700, mb: 0.5 }}>
        Saved filters
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.75, alignItems: "center" }}>
        {data?.savedFilters.map((filter) => (
          <Box key={filter.id} sx={{ display: "flex", alignItems: "center" }}>
            <ToggleButton
              value={filter.id}
              selected={said(filter.choices) === said(choices)}
              onChange={() => setFilters(next(filter, choices))}
              sx={separate}
            >
              {labelOf(filter)}
            </ToggleButton>
            {filter.isMine && (
              <IconButton aria-label={`Delete the filter ‘${filter.name}’`} onClick={() => setLeaving(filter)}>
                <DeleteIcon fontSize="small" />
              </IconButton>
            )}
          </Box>
        ))}
        {data?.savedFilters.length === 0 && choices.length === 0 && (
          <Typography color="textSecondary">None yet. Choose something above, then save it here.</Typography>
        )}
        {choices.length > 0 && (
          <Button variant="outlined" color="primary" onClick={() => setSaving(true)}>
            Save this filter
          </Button>
        )}
      </Box>
      {isSaving && <SaveDialog list={list} choices={choices} onClose={() => setSaving(false)} />}
      {leaving && <RemoveFilter filter={leaving} onClose={() => setLeaving(undefined)} />}
    </Box>
  );
};

const next = (filter: Saved, choices: Choices) =>
  said(filter.choices) === said(choices)
    ? {}
    : Object.fromEntries(filter.choices.map(({ name, value }) => [name, value]));

interface SaveDialogProps {
  list: FilteredList;
  choices: Choices;
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
