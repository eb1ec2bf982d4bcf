import { Box, Link, Typography } from "@mui/material";
import { PatientInformationDocument, type PatientInformationFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { odsCode } from "../session/practice-in-address.ts";
import { usePractice } from "../session/use-practice.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { Section } from "../ui/Section.tsx";
import { InformationForm } from "./InformationForm.tsx";

const kinds = [
  { kind: "leaflet", title: "Information leaflet", forms: ["STANDARD", "LARGE_PRINT", "EASY_READ"] },
  { kind: "guidance", title: "Safe-use guidance, ten points", forms: ["STANDARD", "LARGE_PRINT", "EASY_READ"] },
  { kind: "form", title: "Registration form, blank", forms: ["STANDARD", "LARGE_PRINT"] },
] as const;

const forms = { STANDARD: "Standard print", LARGE_PRINT: "Large print", EASY_READ: "Easy read" };

/** What patients are given, to open and print, and what the practice says of itself in it. */
export const InformationPage = () => {
  const { data, error, refetch } = useAnswer(PatientInformationDocument, {});
  return (
    <Page title="Patient information">
      {data ? (
        <Both information={data.patientInformation} />
      ) : error ? (
        <LoadProblem error={error} what="the information" onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const Both = ({ information }: { information: PatientInformationFragment }) => {
  const { permissions } = usePractice();
  const { version, edition, writtenAt, writtenByName } = information;
  return (
    <>
      <Section name="sheets" title="To give to patients">
        <Facts>
          <Fact label="Edition">{edition}</Fact>
          <Fact label="Contacts">
            {version === 0
              ? "Not yet named. Until they are, the leaflet speaks of roles."
              : `Version ${version}, ${writtenAt ? dateInWords(dayOf(writtenAt)) : ""}, by ${writtenByName ?? "somebody"}`}
          </Fact>
        </Facts>
        {kinds.map((each) => (
          <Sheets key={each.kind} {...each} />
        ))}
      </Section>
      {permissions.includes("work.read") && (
        <Section name="paper" title="When the system is down">
          <Typography>
            Print these in good time, and keep the list of open applications where only staff can see it.
          </Typography>
          <Box>
            <Sheet href={`/print/${odsCode}/queue/today.pdf`}>Open applications today (PDF, new tab)</Sheet>
          </Box>
        </Section>
      )}
      {permissions.includes("information.change") && (
        <Section name="contents" title="What the practice says of itself">
          <InformationForm key={version} information={information} />
        </Section>
      )}
    </>
  );
};

const Sheets = ({ kind, title, forms: of }: (typeof kinds)[number]) => (
  <Box>
    <Typography variant="h3">{title}</Typography>
    <Box component="ul" sx={{ m: 0 }}>
      {of.map((form) => (
        <li key={form}>
          {forms[form]}:{" "}
          <Sheet href={address(kind, "pdf", form)} label={`${title}, ${forms[form]}, PDF, opens in a new tab`}>
            PDF
          </Sheet>
          ,{" "}
          <Sheet href={address(kind, "html", form)} label={`${title}, ${forms[form]}, web page, opens in a new tab`}>
            web page
          </Sheet>
        </li>
      ))}
    </Box>
  </Box>
);

const address = (kind: string, type: string, form: string) =>
  `/print/${odsCode}/information/${kind}.${type}?form=${form}`;

const Sheet = ({ href, label, children }: { href: string; label?: string; children: string }) => (
  <Link href={href} target="_blank" rel="noreferrer" aria-label={label} sx={{ display: "inline-block", minHeight: 24 }}>
    {children}
  </Link>
);
