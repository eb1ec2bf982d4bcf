import { Box, Button, Stack, Typography } from "@mui/material";
import { useState } from "react";
import {
  PatientApproachesDocument,
  type ApproachesFragment,
  type PatientPageFragment,
} from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { usePractice } from "../session/use-practice.ts";
import { dateInWords, dayOf } from "../ui/dates.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { patientName } from "../ui/patient-name.ts";
import { Reason } from "../ui/Reason.tsx";
import { Section } from "../ui/Section.tsx";
import { smallButton } from "../ui/small-button.ts";
import { OwnerControls } from "../work/OwnerControls.tsx";
import { ApproachDialog } from "./ApproachDialog.tsx";
import { GivenDialog } from "./GivenDialog.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { ToldDialog } from "./ToldDialog.tsx";
import { approachChannels, approachOutcomes, helpOutcomes, helps } from "./words.ts";

type Opened = "approach" | "told" | "given";

/** Whether the patient was asked about online services, what came of it, and what help they were offered. */
export const ApproachesSection = ({ record: { id, patient } }: { record: PatientPageFragment }) => {
  const { permissions } = usePractice();
  const { data, error, refetch } = useAnswer(PatientApproachesDocument, { patientId: id });
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const button = (name: Opened, label: string) => (
    <Button variant="outlined" color="primary" onClick={() => setOpened(name)}>
      {label}
    </Button>
  );
  return (
    <Section name="approaches" title="Asked about online services">
      {data ? (
        <Known {...data.patientApproaches} mayClose={permissions.includes("application.take")} />
      ) : error ? (
        <LoadProblem error={error} what="how the patient was approached" onRetry={refetch} />
      ) : (
        <Loading />
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {permissions.includes("application.take") && button("approach", "Record what they said")}
        {permissions.includes("application.take") && button("told", "Told in writing")}
        {permissions.includes("information.give") && button("given", "Information given")}
      </Box>
      {opened === "approach" && <ApproachDialog patientId={id} name={patientName(patient)} onClose={close} />}
      {opened === "told" && <ToldDialog patientId={id} onClose={close} />}
      {opened === "given" && <GivenDialog patientId={id} onClose={close} />}
    </Section>
  );
};

const Known = ({
  approaches,
  helpOffers,
  toldOfAccessOn,
  mayApproach,
  mayClose,
}: ApproachesFragment & { mayClose: boolean }) => {
  const resting = mayApproach.find(({ refusal }) => refusal?.rule === "BR-DC-04")?.refusal;
  return (
    <>
      {resting && <Reason reason={resting} />}
      <Typography>
        {toldOfAccessOn
          ? `Told in writing on ${dateInWords(toldOfAccessOn)} of the access they will have.`
          : "Nobody has told them in writing of the access they will have."}
      </Typography>
      {approaches.length === 0 && helpOffers.length === 0 && <Typography>Nobody has asked them yet.</Typography>}
      {approaches.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {approaches.map(({ id, approachedOn, channel, outcome }) => (
            <li key={id}>
              <strong>{approachOutcomes[outcome]}</strong>, {approachChannels[channel].toLowerCase()} on{" "}
              {dateInWords(approachedOn)}
            </li>
          ))}
        </Box>
      )}
      <Stack spacing={1}>
        {helpOffers.map((offer) => (
          <HelpOffer key={offer.id} offer={offer} mayClose={mayClose} />
        ))}
      </Stack>
    </>
  );
};

/** Open until somebody says how it ended. */
const HelpOffer = ({ offer, mayClose }: { offer: ApproachesFragment["helpOffers"][number]; mayClose: boolean }) => {
  const [isClosing, setClosing] = useState(false);
  const { kinds, openedAt, outcome } = offer;
  const offered = kinds.map((kind) => helps[kind].toLowerCase()).join(", ");
  return (
    <Box sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 2 }}>
      <Typography>
        <strong>Help offered:</strong> {offered}, since {dateInWords(dayOf(openedAt))}.{" "}
        {outcome && `${helpOutcomes[outcome]}.`}
      </Typography>
      {!outcome && <OwnerControls kind="HELP_OFFER" of={offer} about={`help with ${offered}`} />}
      {!outcome && mayClose && (
        <Button variant="outlined" color="primary" sx={{ ...smallButton, mt: 1 }} onClick={() => setClosing(true)}>
          Say how it ended
        </Button>
      )}
      {isClosing && <HelpDialog offer={offer} onClose={() => setClosing(false)} />}
    </Box>
  );
};
