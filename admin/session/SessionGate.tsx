import { useCallback, useEffect, useState, type ReactNode } from "react";
import { MeDocument } from "../../schema/documents.ts";
import { apiErrorOf, type ApiError } from "../api/api-error.ts";
import { ask } from "../api/client.ts";
import { PlainLayout } from "../layout/PlainLayout.tsx";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Page } from "../ui/Page.tsx";
import { ChangePassword } from "./ChangePassword.tsx";
import { sessionBegan, useSession } from "./session.ts";
import { SessionWarning } from "./SessionWarning.tsx";
import { SignIn } from "./SignIn.tsx";

/** Shows the dashboard to who is signed in, and the sign-in page in its place, at the same address, to everybody else. */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const session = useSession();
  const [problem, setProblem] = useState<ApiError>();
  const isUnknown = session.is === "unknown";

  const find = useCallback(() => {
    setProblem(undefined);
    ask(MeDocument, {}).then(
      ({ me }) => sessionBegan(me),
      (error: unknown) => setProblem(apiErrorOf(error)),
    );
  }, []);
  useEffect(() => {
    if (isUnknown) find();
  }, [isUnknown, find]);

  if (session.is === "out") return <SignIn why={session.why} />;
  if (session.is === "in" && session.me.mustChangePassword) return <ChangePassword />;
  if (session.is === "in") {
    return (
      <>
        <SessionWarning />
        {children}
      </>
    );
  }
  return (
    <PlainLayout>
      {problem ? (
        <Page title="Gatehouse did not open">
          <LoadProblem error={problem} what="your details" onRetry={find} />
        </Page>
      ) : (
        <Loading />
      )}
    </PlainLayout>
  );
};
