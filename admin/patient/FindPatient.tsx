import { SearchPatientsDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { FieldErrors } from "../ui/field-errors.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { FoundPatients } from "./FoundPatients.tsx";
import { PatientSearchBox } from "./PatientSearchBox.tsx";
import { useSearchWords } from "./search-words.ts";

export const FindPatient = () => {
  const { words } = useSearchWords();
  const isAsked = words !== undefined;
  const { data, error, isFetching, refetch } = useAnswer(
    SearchPatientsDocument,
    { words: words ?? "" },
    { enabled: isAsked },
  );
  const wrong = error?.code === "BAD_USER_INPUT" ? error : undefined;
  return (
    <Page title="Find a patient">
      <ErrorSummary error={wrong} />
      <FieldErrors value={wrong?.fields ?? {}}>
        <PatientSearchBox />
      </FieldErrors>
      {isFetching && <Loading />}
      {error && !wrong && <LoadProblem error={error} what="the patients who match" onRetry={refetch} />}
      {data && !isFetching && <FoundPatients found={data.searchPatients} />}
    </Page>
  );
};
