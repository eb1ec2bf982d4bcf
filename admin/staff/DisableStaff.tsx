import { Button, DialogContentText } from "@mui/material";
import { useState } from "react";
import { DisableStaffDocument, type StaffMemberFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { Confirm } from "../ui/Confirm.tsx";

export const DisableStaff = ({ member: { id, version, name } }: { member: StaffMemberFragment }) => {
  const [isAsking, setAsking] = useState(false);
  const step = useStep(DisableStaffDocument, { done: `${name} no longer works here.`, to: "/staff" });
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setAsking(true)}>
        Disable
      </Button>
      <Confirm
        isOpen={isAsking}
        title={`Disable ${name}?`}
        action="Disable"
        isHarmful
        sending={step}
        onConfirm={() => step.send({ id, version })}
        onClose={() => setAsking(false)}
      >
        <DialogContentText>
          {name} can no longer work in this practice, from now on. What they did stays on record.
        </DialogContentText>
      </Confirm>
    </>
  );
};
