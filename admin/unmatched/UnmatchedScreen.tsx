import { Box, Button, Link, Paper, Typography } from "@mui/material";
import { useState } from "react";
import { Link as RouterLink } from "react-router";
import { RejectUnmatchedApplicationDocument, type UnmatchedFragment } from "../../schema/documents.ts";
import { ChoosePatient } from "../desk/ChoosePatient.tsx";
import { choicesOf } from "../ui/choices.ts";
import { dateInWords } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { FormDialog } from "../ui/FormDialog.tsx";
import { NhsNumber } from "../ui/NhsNumber.tsx";
import { Page } from "../ui/Page.tsx";
import { patientName } from "../ui/patient-name.ts";
import { Radios } from "../ui/Radios.tsx";
import { Section } from "../ui/Section.tsx";
import { servicesInWords } from "../ui/services.ts";
import { useFormStep } from "../ui/use-form-step.ts";
import { MatchDialog, type Chosen } from "./MatchDialog.tsx";
import { agreements, compared, rejectReasons, sources } from "./words.ts";

type Candidate = UnmatchedFragment["candidates"][number];
type Field = keyof typeof compared;
const fields = Object.keys(compared) as Field[];
function said(field: Field, value: string | null) {
  if (!value) return "–";
  if (field === "nhsNumber") return <NhsNumber value={value} />;
  return field === "born" ? dateInWords(value) : value;
}

/** On a narrow screen each line is a block of its own, so that nothing of the comparison is out of sight. */
const stacked = {
  "& td, & th": { textAlign: "left", py: 0.5, pr: 3, overflowWrap: "anywhere" },
  "@media (max-width: 599.95px)": {
    "&, & tbody, & tr, & th, & td": { display: "block", py: 0 },
    "& thead": { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
    "& tr": { mb: 1 },
    "& td::before": { content: "attr(data-head)", color: "text.secondary" },
  },
} as const;

/** One patient beside what was typed, line by line. */
const Beside = ({ of, candidate, onChoose }: { of: UnmatchedFragment; candidate: Candidate; onChoose(): void }) => (
  <Paper variant="outlined" sx={{ p: 2 }}>
    <Box component="table" sx={{ borderCollapse: "collapse", ...stacked }}>
      <thead>
        <tr>
          <th scope="col">Detail</th>
          <th scope="col">As it was typed</th>
          <th scope="col">On the list</th>
          <th scope="col">Agrees</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row">{compared[field]}</th>
            <td data-head="As it was typed: ">{said(field, of[field])}</td>
            <td data-head="On the list: ">{said(field, candidate[field])}</td>
            <td data-head="Agrees: ">
              {candidate.agrees[field] === "DIFFERENT" ? (
                <strong>different</strong>
              ) : (
                agreements[candidate.agrees[field]]
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Box>
    <Button
      sx={{ mt: 1 }}
      onClick={onChoose}
      aria-label={`It is this patient, ${patientName(candidate)}, born ${dateInWords(candidate.born)}`}
    >
      It is this patient
    </Button>
  </Paper>
);

/** An application beside the patients it may be of; somebody decides. Give it key={id}. */
export const UnmatchedScreen = ({ of }: { of: UnmatchedFragment }) => {
  const [chosen, setChosen] = useState<Chosen>();
  const [isFinding, setFinding] = useState(false);
  const [isRejecting, setRejecting] = useState(false);
  const isWaiting = of.state === "WAITING";
  return (
    <Page title="Unmatched application" heading={`${of.familyName.toUpperCase()}, ${of.givenName}`}>
      <Section name="typed" title="What was typed">
        <Facts>
          <Fact label="Reference">{of.reference}</Fact>
          <Fact label="Came by">
            {sources[of.source]}, {dateInWords(of.receivedOn)}
          </Fact>
          <Fact label="Asked for">{servicesInWords(of.services)}</Fact>
        </Facts>
        {of.applicationId && (
          <Link component={RouterLink} to={`/applications/${of.applicationId}/show`}>
            Application
          </Link>
        )}
      </Section>
      {isWaiting && (
        <Section name="who" title="Which patient is it?">
          {of.candidates.length === 0 && (
            <Typography>
              Nobody on the list has these details. Check with the person who applied, and find them by what they say.
            </Typography>
          )}
          {of.candidates.map((candidate) => (
            <Beside
              key={candidate.id}
              of={of}
              candidate={candidate}
              onChoose={() => setChosen({ ...candidate, place: candidate.postcode })}
            />
          ))}
          {isFinding && <ChoosePatient onChoose={(patient) => setChosen({ ...patient, place: patient.addressLine })} />}
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
            {!isFinding && (
              <Button variant="outlined" color="primary" onClick={() => setFinding(true)}>
                Find another patient
              </Button>
            )}
            <Button variant="outlined" color="error" onClick={() => setRejecting(true)}>
              It is none of our patients
            </Button>
          </Box>
        </Section>
      )}
      {chosen && <MatchDialog of={of} patient={chosen} onClose={() => setChosen(undefined)} />}
      {isRejecting && <RejectDialog of={of} onClose={() => setRejecting(false)} />}
    </Page>
  );
};

const RejectDialog = ({ of: { id, version }, onClose }: { of: UnmatchedFragment; onClose(): void }) => {
  const step = useFormStep(
    RejectUnmatchedApplicationDocument,
    (form) => ({ id, version, reason: form.choice("reason", rejectReasons, "Choose why.") }),
    { done: "It is matched to nobody." },
  );
  return (
    <FormDialog
      title="Match it to nobody"
      action="Record under my name"
      isHarmful
      sending={step}
      onSend={async (values) => {
        if (await step.send(values)) onClose();
      }}
      onClose={onClose}
    >
      <Radios name="reason" legend="Why" choices={choicesOf(rejectReasons)} />
    </FormDialog>
  );
};
