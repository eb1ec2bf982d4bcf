import { Box, Stack, Typography } from "@mui/material";
import { usePractice } from "../session/use-practice.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Reason } from "../ui/Reason.tsx";
import { Tag } from "../ui/Tag.tsx";
import { permissionOf, useCase, type Case } from "./case.ts";
import { CheckForm } from "./CheckForm.tsx";
import { StepButton } from "./StepButton.tsx";
import { checkKinds, seenAlone as alone } from "./words.ts";

const byClinician = { words: "A clinician records this check.", rule: "BR-CL-25" };

/** One check that is needed, and the button to record it. */
export const NeededCheck = ({ check }: { check: Case["checks"][number] }) => {
  const { application, opened } = useCase();
  const { clinical } = usePractice();
  const { kind, outcome, seenAlone, note, checkedAt, checkedByName } = check;
  const needsClinician = kind === "CAPACITY" || kind === "COMPETENCE";
  const isOpen = opened?.step === "recordCheck" && opened.of === kind;
  const isMine = permissionOf(application, "recordCheck") !== undefined;
  return (
    <li>
      <Stack spacing={1}>
        <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, alignItems: "center" }}>
          <Typography variant="h3">{checkKinds[kind]}</Typography>
          <Tag name={`check ${outcome ?? "none"}`} />
        </Box>
        {checkedAt && (
          <Typography>
            {dateInWords(dayOf(checkedAt))}, by {checkedByName}.
            {seenAlone && ` Seen or spoken to alone: ${alone[seenAlone].toLowerCase()}.`}
          </Typography>
        )}
        {note && <Typography sx={{ whiteSpace: "pre-line" }}>{note}</Typography>}
        {isOpen && <CheckForm kind={kind} />}
        {!isOpen && !application.closedAt && isMine && needsClinician && !clinical && (
          <Reason reason={byClinician} color="textSecondary" />
        )}
        {!isOpen && !application.closedAt && (!needsClinician || clinical) && (
          <StepButton step="recordCheck" of={kind}>
            {`${outcome ? "Record again" : "Record"}: ${checkKinds[kind].toLowerCase()}`}
          </StepButton>
        )}
      </Stack>
    </li>
  );
};
