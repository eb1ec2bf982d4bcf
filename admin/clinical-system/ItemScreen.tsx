import { Alert, Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import type { ItemFragment } from "../../schema/documents.ts";
import { dateInWords, dayOf, isPast, waitingInWords } from "../ui/dates.ts";
import { instantInWords } from "../ui/days.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { StickyPatient } from "../ui/StickyPatient.tsx";
import { systemName } from "../ui/supplier.ts";
import { Tag } from "../ui/Tag.tsx";
import { WalkBar } from "../ui/WalkBar.tsx";
import { DueDay } from "../work/DueDay.tsx";
import { OwnerControls } from "../work/OwnerControls.tsx";
import { deedInWords } from "../work/to-do.ts";
import { CopyText } from "../ui/CopyText.tsx";
import { ConfirmItem } from "./ConfirmItem.tsx";

/** One thing to do in the clinical system, step by step, until somebody says by name that it is done. Give it key={id}. */
export const ItemScreen = ({ item }: { item: ItemFragment }) => {
  const { service, action, entry, code, visibleFrom, openedAt, dueOn, decidedByName, confirmedAt, supersededAt } = item;
  const system = systemName(item.supplier);
  const isOpen = !confirmedAt && !supersededAt;
  return (
    <Page
      title="To do in the clinical system"
      heading={`${deedInWords(action, service, entry)} in ${system}`}
      actions={<WalkBar />}
    >
      <StickyPatient patient={item.patient} />
      {supersededAt && (
        <Alert severity="warning" variant="outlined">
          A later decision took the place of this one. Do not do it; look at the patient’s page.
        </Alert>
      )}
      <Section name="steps" title="What to do" aside={confirmedAt && <Tag name="done" />}>
        <Box component="ol" sx={{ m: 0, pl: 3, display: "grid", gap: 1 }}>
          {item.instructions.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </Box>
        {code && isOpen && <CopyText label={code.term} text={code.id} />}
        {isOpen && <ConfirmItem item={item} />}
      </Section>
      <Section name="decision" title="What was decided">
        <Facts>
          <Fact label="Decided">
            {dateInWords(dayOf(openedAt))}
            {decidedByName && `, by ${decidedByName}`}
            {isOpen && isPast(dayOf(openedAt)) && `, ${waitingInWords(dayOf(openedAt))}`}
          </Fact>
          <Fact label="Visible from">{visibleFrom && dateInWords(visibleFrom)}</Fact>
          <Fact label="Due">{isOpen && <DueDay dueOn={dueOn} group={isPast(dueOn) ? "OVERDUE" : undefined} />}</Fact>
          <Fact label="Confirmed">{confirmedAt && `${instantInWords(confirmedAt)}, by ${item.confirmedByName}`}</Fact>
          {isOpen && (
            <Fact label="Owner">
              <OwnerControls kind="CLINICAL_SYSTEM" of={item} about="this item" />
            </Fact>
          )}
        </Facts>
        <Typography sx={{ display: "flex", flexWrap: "wrap", gap: 2 }} component="div">
          <Link component={RouterLink} to={`/patients/${item.patient.id}/show`}>
            Patient’s page
          </Link>
          {item.applicationId && (
            <Link component={RouterLink} to={`/applications/${item.applicationId}/show`}>
              Application
            </Link>
          )}
        </Typography>
      </Section>
    </Page>
  );
};
