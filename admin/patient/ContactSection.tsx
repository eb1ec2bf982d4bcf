import { Typography } from "@mui/material";
import type { ContactFragment, PatientPageFragment } from "../../schema/documents.ts";
import { dateInWords } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Section } from "../ui/Section.tsx";
import { SharedNotice } from "./SharedWith.tsx";
import { languageInWords, writtenFormats } from "./contact-words.ts";

/** How to reach the patient, and what they need to understand us; nothing of it where the patient is restricted. */
export const ContactSection = ({ record: { patient, sharedContacts } }: { record: PatientPageFragment }) => {
  const { language, interpreterRequired, writtenFormat, registeredOn, removedOn } = patient;
  return (
    <Section name="contact" title="Contact and communication needs">
      {patient.confidentiality === "U" ? (
        <>
          <Reach patient={patient} />
          <SharedNotice shared={sharedContacts} />
        </>
      ) : (
        <Typography sx={{ fontWeight: 700 }}>Restricted – do not ask in public</Typography>
      )}
      <Facts>
        <Fact label="Language">{language && languageInWords(language)}</Fact>
        <Fact label="Interpreter">{interpreterRequired ? "Needed" : null}</Fact>
        <Fact label="Letters">{writtenFormat && (writtenFormats[writtenFormat] ?? `Code ${writtenFormat}`)}</Fact>
        <Fact label="Likes to be called">{patient.preferredName}</Fact>
        <Fact label="Earlier names">{patient.previousNames.join(", ")}</Fact>
        <Fact label="Registered here">
          {registeredOn &&
            (removedOn
              ? `${dateInWords(registeredOn)} to ${dateInWords(removedOn)}`
              : `Since ${dateInWords(registeredOn)}`)}
        </Fact>
      </Facts>
    </Section>
  );
};

const Reach = ({ patient }: { patient: ContactFragment }) => (
  <Facts>
    <Fact label="Address">{[...patient.addressLines, patient.postcode].filter(Boolean).join(", ") || "Not known"}</Fact>
    <Fact label="Mobile">{patient.mobile ?? "Not known"}</Fact>
    <Fact label="Home telephone">{patient.homePhone}</Fact>
    <Fact label="E-mail">{patient.email ?? "Not known"}</Fact>
    <Fact label="Usual GP">{patient.usualGp}</Fact>
  </Facts>
);
