import { Alert } from "@mui/material";
import { useEffect, useState } from "react";
import { TimelineSection } from "../patient/TimelineSection.tsx";
import { Page } from "../ui/Page.tsx";
import { Reason } from "../ui/Reason.tsx";
import { StickyPatient } from "../ui/StickyPatient.tsx";
import { WalkBar } from "../ui/WalkBar.tsx";
import { CaseContext, sectionOf, type Case, type Opened } from "./case.ts";
import { CaseNotices } from "./CaseNotices.tsx";
import { ChecksSection } from "./ChecksSection.tsx";
import { CredentialSection } from "./CredentialSection.tsx";
import { ExpireDialog } from "./ExpireDialog.tsx";
import { FormSection } from "./FormSection.tsx";
import { GuidanceSection } from "./GuidanceSection.tsx";
import { IdentitySection } from "./IdentitySection.tsx";
import { LookSection } from "./LookSection.tsx";
import { NextSection } from "./NextSection.tsx";
import { ReviewSection } from "./ReviewSection.tsx";
import { ServicesSection } from "./ServicesSection.tsx";
import { StandingSection } from "./StandingSection.tsx";
import { TalksSection } from "./TalksSection.tsx";

/** One application with all that is decided from, and each step where it belongs. Give it key={id}. */
export const CaseScreen = ({ application }: { application: Case }) => {
  const [opened, open] = useState<Opened>();
  const [next, setNext] = useState<{ section: string }>();
  useEffect(() => {
    if (next) document.getElementById(next.section)?.focus();
  }, [next]);
  const finish = (state: Case["state"], stay?: string) => {
    open(undefined);
    setNext({ section: stay ?? sectionOf[state] });
  };
  return (
    <CaseContext value={{ application, opened, open, finish }}>
      <Page title="Application" heading={`Application ${application.reference}`} actions={<WalkBar />}>
        <StickyPatient patient={application.patient} />
        {application.hold && (
          <Alert severity="warning" variant="outlined" sx={{ borderWidth: 3 }}>
            <Reason reason={application.hold} sx={{ fontWeight: 700 }} />
          </Alert>
        )}
        <NextSection />
        <ServicesSection />
        <StandingSection />
        <LookSection />
        <FormSection />
        <IdentitySection />
        <ChecksSection />
        <ReviewSection />
        <TalksSection />
        <GuidanceSection />
        <CredentialSection />
        <CaseNotices />
        <TimelineSection patientId={application.patient.id} />
        {opened?.step === "expireApplication" && <ExpireDialog />}
      </Page>
    </CaseContext>
  );
};
