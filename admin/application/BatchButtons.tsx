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
import { usePractice } from "../session/use-practice.ts";
import { Choice } from "../ui/Choice.tsx";
import { choicesOf } from "../ui/choices.ts";
import { counted } from "../ui/counted.ts";
import { Field } from "../ui/Field.tsx";
import { textOrNull } from "../ui/form-values.ts";
import { FormDialog } from "../ui/FormDialog.tsx";
import { Radios } from "../ui/Radios.tsx";
import { useFormStep } from "../ui/use-form-step.ts";
import { formats } from "./words.ts";

type Rows = AssignApplicationsMutation["rows"];
type Opened = "assign" | "leaflet";

/** What is done to the applications that are ticked: row by row, and each that could not be says why. */
export const BatchButtons = () => {
  const { permissions } = usePractice();
  const { data, selectedIds, onUnselectItems } = useListContext<ApplicationRowFragment>();
  const [opened, setOpened] = useState<Opened>();
  const [left, setLeft] = useState<Rows>([]);
  const items = (data ?? []).filter(({ id }) => selectedIds.includes(id)).map(({ id, version }) => ({ id, version }));
  const done = (rows: Rows) => {
    setLeft(rows.filter(({ refusal }) => refusal !== null));
    setOpened(undefined);
    if (rows.every(({ refusal }) => refusal === null)) onUnselectItems();
  };
  const close = () => setOpened(undefined);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      {permissions.includes("application.assign") && (
        <Button variant="outlined" color="primary" onClick={() => setOpened("assign")}>
          Give {counted(items.length, "application")} to somebody
        </Button>
      )}
      {permissions.includes("application.leaflet") && (
        <Button variant="outlined" color="primary" onClick={() => setOpened("leaflet")}>
          Leaflet given
        </Button>
      )}
      {left.length > 0 && (
        <Alert severity="warning" variant="outlined">
          Done, except for {left.map(({ reference, refusal }) => `${reference ?? "one"}: ${refusal?.words}`).join(" ")}
        </Alert>
      )}
      {opened === "assign" && <AssignDialog items={items} onDone={done} onClose={close} />}
      {opened === "leaflet" && <LeafletDialog items={items} onDone={done} onClose={close} />}
    </Box>
  );
};

interface BatchDialogProps {
  items: { id: string; version: number }[];
  onDone(rows: Rows): void;
  onClose(): void;
}

const AssignDialog = ({ items, onDone, onClose }: BatchDialogProps) => {
  const { data } = useAnswer(ColleaguesDocument, {});
  const colleagues = (data?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const step = useFormStep(
    AssignApplicationsDocument,
    (_form, values) => ({ items, ownerId: textOrNull(values, "ownerId") }),
    { done: "They are given to your colleague." },
  );
  return (
    <FormDialog
      title={`Give ${counted(items.length, "application")} to somebody`}
      action="Give"
      sending={step}
      onSend={async (values) => {
        const answer = await step.send(values);
        if (answer) onDone(answer.rows);
      }}
      onClose={onClose}
    >
      <Choice key={colleagues.length} name="ownerId" label="Colleague" empty="Nobody" choices={colleagues} />
    </FormDialog>
  );
};

const LeafletDialog = ({ items, onDone, onClose }: BatchDialogProps) => {
  const step = useFormStep(
    RecordLeafletsDocument,
    (form) => ({
      items,
      leafletVersion: form.text("leafletVersion", "Write which version of the leaflet was given."),
      format: form.choice("format", formats, "Choose in which form."),
    }),
    { done: "The leaflet is recorded as given." },
  );
  return (
    <FormDialog
      title={`The leaflet was given to ${counted(items.length, "patient")} today`}
      action="Record under my name"
      sending={step}
      onSend={async (values) => {
        const answer = await step.send(values);
        if (answer) onDone(answer.rows);
      }}
      onClose={onClose}
    >
      <Field name="leafletVersion" label="Version of the leaflet" width="12rem" />
      <Radios name="format" legend="In which form" choices={choicesOf(formats)} defaultValue="STANDARD" />
    </FormDialog>
  );
};
