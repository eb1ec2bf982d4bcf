import { Box, Button, Link, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { Link as RouterLink } from "react-router";
import type { PatientPageFragment, ServiceNowFragment } from "../../schema/documents.ts";
import { usePractice } from "../session/use-practice.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { serviceLabel } from "../ui/services.ts";
import { smallButton } from "../ui/small-button.ts";
import { useSystemName } from "../ui/supplier.ts";
import { Tag } from "../ui/Tag.tsx";
import { accessReasons } from "./access-words.ts";
import { VisibleFromDialog } from "./VisibleFromDialog.tsx";

interface ServiceNowProps {
  record: PatientPageFragment;
  now: ServiceNowFragment;
}

/** Where one service stands, since when, why and by whom. */
export const ServiceNow = ({ record, now }: ServiceNowProps) => {
  const { service, state, reason, visibleFrom, fromAt, decidedByName, isConfirmed, itemId, applicationId } = now;
  const reference = record.applications.find(({ id }) => id === applicationId)?.reference;
  const system = useSystemName();
  const { permissions } = usePractice();
  const [isChanging, setChanging] = useState(false);
  const mayChange = permissions.includes("record.authorise") && state === "ACTIVE" && visibleFrom !== null;
  return (
    <Stack spacing={0.75}>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
        <Typography variant="h3">{serviceLabel(service)}</Typography>
        {reason ? <Tag name={`access ${state}`} /> : <Tag name="onHold" />}
        {!isConfirmed && <Tag name="unconfirmed">{`Decided, not yet confirmed in ${system}`}</Tag>}
      </Box>
      <Typography>
        {fromAt ? `Since ${dateInWords(dayOf(fromAt))}` : "Speak to the safeguarding lead"}
        {reason && `. ${accessReasons[reason]}`}
        {decidedByName && `, by ${decidedByName}`}.{visibleFrom && ` Visible from ${dateInWords(visibleFrom)}.`}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 1, alignItems: "center" }}>
        {itemId && (
          <Link component={RouterLink} to={`/clinical-system/${itemId}/show`}>
            What to do in {system}
          </Link>
        )}
        {applicationId && (
          <Link component={RouterLink} to={`/applications/${applicationId}/show`}>
            Application {reference}
          </Link>
        )}
        {mayChange && (
          <Button variant="outlined" color="primary" sx={smallButton} onClick={() => setChanging(true)}>
            Change visible-from
          </Button>
        )}
      </Box>
      {isChanging && <VisibleFromDialog patientId={record.id} now={now} onClose={() => setChanging(false)} />}
    </Stack>
  );
};
