import { Alert, Box, Button } from "@mui/material";
import { useState } from "react";
import { useListContext } from "react-admin";
import {
  AssignApplicationsDocument,
  ColleaguesDocument,
  RecordLeafletsDocument,
  type ApplicationRowFragment,
  type AssignApplicationsMutation,
} from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useAnnounce } from "../layout/announce.ts";
import { usePractice } from "../session/use-practice.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { counted } from "../ui/counted.ts";
import { Field } from "../ui/Field.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { formats } from "./words.ts";

type Rows = AssignApplicationsMutation["rows"];
type Opened = "assign" | "leaflet";

/** What is done to the applications that are ticked: row by row, and each that could not be says why and stays ticked. */
export const BatchButtons = () => {
  const { permissions } = usePractice();
  const announce = useAnnounce();
  const { data, selectedIds, onSelect } = useListContext<ApplicationRowFragment>();
  const [opened, setOpened] = useState<Opened>();
  const [left, setLeft] = useState<Rows>([]);
  const items = (data ?? []).filter(({ id }) => selectedIds.includes(id)).map(({ id, version }) => ({ id, version }));
  const done = (rows: Rows, words: string) => {
    const refused = rows.filter(({ refusal }) => refusal !== null);
    const taken = rows.length - refused.length;
    setLeft(refused);
    setOpened(undefined);
    onSelect(refused.map(({ id }) => id));
    if (taken > 0) announce(`${counted(taken, "application")}: ${words}`);
  };
  const open = (which: Opened) => {
    setLeft([]);
    setOpened(which);
  };
  const close = () => setOpened(undefined);
  return (
    <>
      {permissions.includes("application.assign") && (
        <Button variant="outlined" color="primary" onClick={() => open("assign")}>
          Give to somebody
        </Button>
      )}
      {permissions.includes("application.leaflet") && (
        <Button variant="outlined" color="primary" onClick={() => open("leaflet")}>
          Leaflet given
        </Button>
      )}
      {left.length > 0 && <Left rows={left} />}
      {opened === "assign" && <AssignDialog items={items} onDone={done} onClose={close} />}
      {opened === "leaflet" && <LeafletDialog items={items} onDone={done} onClose={close} />}
    </>
  );
};

/** The ones that were left as they are, each with its reason. */
const Left = ({ rows }: { rows: Rows }) => (
  <Alert severity="warning" variant="outlined" sx={{ width: "100%" }}>
    <strong>Left as {rows.length === 1 ? "it was" : "they were"}</strong>
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {rows.map(({ id, reference, refusal }) => (
        <li key={id}>
          {reference ? `${reference}: ` : ""}
          {refusal?.words}
        </li>
      ))}
    </Box>
  </Alert>
);

interface BatchDialogProps {
  items: { id: string; version: number }[];
  onDone(rows: Rows, words: string): void;
  onClose(): void;
}

const nobody = "NOBODY";

const AssignDialog = ({ items, onDone, onClose }: BatchDialogProps) => {
  const { data } = useAnswer(ColleaguesDocument, {});
  const colleagues = (data?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const step = useFormStep(AssignApplicationsDocument, (form) => {
    const owner = form.text("ownerId", "Choose who looks after them.");
    return { items, ownerId: owner === nobody ? null : owner };
  });
  return (
    <FormDialog
      title={`Give ${counted(items.length, "application")} to somebody`}
      action="Give"
      sending={step}
      onSend={async (values) => {
        const answer = await step.send(values);
        const owner = colleagues.find(({ value }) => value === values.get("ownerId"))?.label;
        if (answer) onDone(answer.rows, owner ? `given to ${owner}.` : "nobody’s again.");
      }}
      onClose={onClose}
    >
      <Choice
        key={colleagues.length}
        name="ownerId"
        label="Who looks after them"
        empty="Choose"
        choices={[...colleagues, { value: nobody, label: "Nobody for now" }]}
      />
    </FormDialog>
  );
};

const LeafletDialog = ({ items, onDone, onClose }: BatchDialogProps) => {
  const step = useFormStep(RecordLeafletsDocument, (form) => ({
    items,
    leafletVersion: form.text("leafletVersion", "Write which version of the leaflet was given."),
    format: form.choice("format", formats, "Choose in which form."),
  }));
  return (
    <FormDialog
      title={`The leaflet was given to ${counted(items.length, "patient")} today`}
      action="Record under my name"
      sending={step}
      onSend={async (values) => {
        const answer = await step.send(values);
        if (answer) onDone(answer.rows, "the leaflet is recorded as given.");
      }}
      onClose={onClose}
    >
      <Field name="leafletVersion" label="Version of the leaflet" width="12rem" />
      <Radios name="format" legend="In which form" choices={choicesOf(formats)} defaultValue="STANDARD" />
    </FormDialog>
  );
};
