import { Button, Typography } from "@mui/material";
import { ApiError } from "../api/api-error.ts";
import { Page } from "./Page.tsx";

/** What is left of a page that broke. */
export const Crash = ({ error, isAboutPatient = false }: { error: unknown; isAboutPatient?: boolean }) => {
  const reference = error instanceof ApiError ? error.correlation : undefined;
  return (
    <Page title={isAboutPatient ? "Could not load patient details – do not act" : "Something went wrong"}>
      <Typography role="alert">
        {isAboutPatient && "Something went wrong. "}Reload the page. If it happens again, tell your system administrator
        {reference ? " this reference:" : " what you were doing."} {reference && <strong>{reference}</strong>}
      </Typography>
      <div>
        <Button onClick={() => location.reload()}>Reload the page</Button>
      </div>
    </Page>
  );
};
