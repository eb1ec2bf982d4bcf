import { useParams } from "react-router";
import { NoticeTemplateDocument, type NoticeTemplate } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { TemplateScreen } from "./TemplateScreen.tsx";

export const TemplatePage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(NoticeTemplateDocument, { template: id as NoticeTemplate });
  if (data && !error) return <TemplateScreen key={`${id} ${data.noticeTemplate.now.version}`} template={data.noticeTemplate} />; // prettier-ignore
  if (error?.code === "BAD_USER_INPUT") return <Missing words="There is no template at this address." />;
  return (
    <Page key={id} title="Letter template">
      {error ? <LoadProblem error={error} what="this template" onRetry={refetch} /> : <Loading />}
    </Page>
  );
};
