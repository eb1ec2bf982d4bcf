import { Alert, Box, Button, FormControlLabel, Switch, Typography } from "@mui/material";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { BannerPatientDocument, VisibleEntriesDocument, type Service } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ExplainLook, isUnexplained } from "../patient/ExplainLook.tsx";
import { dayInWords, entryKinds } from "../redaction/words.ts";
import { counted } from "../ui/counted.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { StickyPatient } from "../ui/StickyPatient.tsx";
import { Tag } from "../ui/Tag.tsx";
import { ServicesSeen } from "./ServicesSeen.tsx";

const title = "What the patient would see";

/** The record through the patient's eyes, or through those of somebody with other services (BR-CL-13). */
export const VisiblePage = () => {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const [services, setServices] = useState<readonly Service[] | null>(null);
  const [onceSignedOff, setOnceSignedOff] = useState(search.get("signed") === "off");
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const banner = useAnswer(BannerPatientDocument, { id });
  const variables = {
    patientId: id,
    services: services && [...services],
    onceSignedOff,
    after: cursors.at(-1) ?? null,
  };
  const { data, error, refetch } = useAnswer(VisibleEntriesDocument, { ...variables, first: 50 });
  const page = data?.visibleEntries;
  const problem = banner.error ?? error;
  return (
    <Page title={title}>
      {banner.data && <StickyPatient patient={banner.data.patient.patient} />}
      <ServicesSeen
        services={services}
        onServices={(chosen) => {
          setServices(chosen);
          setCursors([]);
        }}
      />
      <FormControlLabel
        control={
          <Switch
            checked={onceSignedOff}
            onChange={(event) => {
              setOnceSignedOff(event.target.checked);
              setCursors([]);
            }}
          />
        }
        label="As it will be once the open reviews are signed off"
      />
      {isUnexplained(problem) ? (
        <ExplainLook error={problem} />
      ) : problem ? (
        <LoadProblem error={problem} what="what is visible" isAboutPatient onRetry={refetch} />
      ) : !page ? (
        <Loading />
      ) : (
        <Section
          name="entries"
          title={counted(page.total, "entry", "entries") + (page.totalIsCapped ? " or more" : "")}
        >
          <Alert severity="info" variant="outlined">
            {page.words}
          </Alert>
          {page.items.length === 0 && <Typography role="status">Nothing of the record would be visible.</Typography>}
          <Box component="ol" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1.5 }}>
            {page.items.map(({ id: entryId, happenedOn, kind, title: name, text, track }) => (
              <Box component="li" key={entryId} sx={{ borderTop: 1, borderColor: "divider", pt: 1 }}>
                <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
                  <Typography component="h3" sx={{ fontWeight: 700 }}>
                    {dayInWords(happenedOn)}: {entryKinds[kind]}
                    {name && name !== entryKinds[kind] && `, ${name}`}
                  </Typography>
                  <Tag name={`track ${track}`} />
                </Box>
                <Box sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{text}</Box>
              </Box>
            ))}
          </Box>
          <Box sx={{ display: "flex", gap: 1.5 }}>
            {cursors.length > 0 && (
              <Button variant="outlined" color="primary" onClick={() => setCursors(cursors.slice(0, -1))}>
                Previous
              </Button>
            )}
            {page.hasNextPage && page.endCursor && (
              <Button
                variant="outlined"
                color="primary"
                onClick={() => setCursors([...cursors, page.endCursor as string])}
              >
                Next
              </Button>
            )}
          </Box>
        </Section>
      )}
    </Page>
  );
};
