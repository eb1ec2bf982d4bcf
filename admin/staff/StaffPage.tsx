import { useParams } from "react-router";
import { StaffMemberDocument } from "../../schema/documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { NotFound } from "../layout/NotFound.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { ChangeStaff } from "./ChangeStaff.tsx";

export const StaffPage = () => {
  const { id = "" } = useParams();
  const { data, error, refetch } = useAnswer(StaffMemberDocument, { id });
  if (data?.staffMember) return <ChangeStaff key={id} member={data.staffMember} />;
  if (data || error?.code === "BAD_USER_INPUT") return <NotFound />;
  return (
    <Page title="Member of staff">
      {error ? <LoadProblem error={error} what="this member of staff" onRetry={refetch} /> : <Loading />}
    </Page>
  );
};
