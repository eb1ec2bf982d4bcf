import { Button, Link, Stack } from "@mui/material";
import { Link as RouterLink, useParams } from "react-router";
import { NoticeDocument, type NoticeDetailFragment } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ExplainLook, isUnexplained } from "../patient/ExplainLook.tsx";
import { odsCode } from "../session/practice-in-address.ts";
import { dateInWords, dayOf, timeInWords } from "../ui/dates.ts";
import { Fact, Facts } from "../ui/Facts.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { patientName } from "../ui/patient-name.ts";
import { Section } from "../ui/Section.tsx";
import { Tag } from "../ui/Tag.tsx";
import { DocumentText } from "./DocumentText.tsx";
import { NoticeSteps } from "./NoticeSteps.tsx";
import { channels, formats, needs, stateTag, told } from "./words.ts";

const at = (instant: string | null) => instant && `${dateInWords(dayOf(instant))}, ${timeInWords(instant)}`;

/** One notice: where it stands, what to do about it, and what it says. */
export const NoticePage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(NoticeDocument, { id });
  if (data?.notice && !error) return <NoticeScreen key={id} notice={data.notice} />;
  if ((data && !error) || error?.code === "BAD_USER_INPUT") return <Missing words="There is no notice at this address." />; // prettier-ignore
  return (
    <Page key={id} title="Notice">
      {isUnexplained(error) ? (
        <ExplainLook error={error} />
      ) : error ? (
        <LoadProblem error={error} what="this notice" isAboutPatient onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const NoticeScreen = ({ notice }: { notice: NoticeDetailFragment }) => (
  <Page title="Notice" heading={notice.title}>
    <Section name="standing" title="Where it stands" aside={<Tag name={stateTag(notice.state)} />}>
      <Facts>
        <Fact label="Patient">
          <Link component={RouterLink} to={`/patients/${notice.patientId}/show`}>
            {patientName(notice)}
          </Link>
        </Fact>
        <Fact label="To">{notice.personName}</Fact>
        <Fact label="By">{notice.channel && channels[notice.channel]}</Fact>
        <Fact label="Format">{formats[notice.format]}</Fact>
        <Fact label="Prepared">{at(notice.queuedAt)}</Fact>
        <Fact label="Sent or posted">{at(notice.sentAt)}</Fact>
        <Fact label="Tried again">{notice.state === "QUEUED" && at(notice.notBefore)}</Fact>
        <Fact label="Print batch">{notice.batchNumber}</Fact>
        <Fact label="Told">
          {notice.settledHow &&
            [told(notice.settledHow), at(notice.settledAt), notice.settledByName].filter(Boolean).join(", ")}
        </Fact>
        <Fact label="What is needed">{notice.state === "NEEDS_PERSON" && notice.need && needs[notice.need]}</Fact>
        <Fact label="Problem">{notice.problem}</Fact>
      </Facts>
      <NoticeSteps notice={notice} />
    </Section>
    <Section name="document" title="What it says" aside={<Files id={notice.id} />}>
      <DocumentText document={notice.document} />
    </Section>
  </Page>
);

const Files = ({ id }: { id: string }) => (
  <Stack direction="row" spacing={1}>
    {(["pdf", "html"] as const).map((form) => (
      <Button
        key={form}
        variant="outlined"
        color="primary"
        href={`/print/${odsCode}/notices/${id}.${form}`}
        target="_blank"
        rel="noreferrer"
      >
        {form === "pdf" ? "PDF" : "Web page"} (new tab)
      </Button>
    ))}
  </Stack>
);
