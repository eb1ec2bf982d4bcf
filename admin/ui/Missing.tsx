import { Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { Page } from "./Page.tsx";

/** There is no such thing at this practice, or no longer. */
export const Missing = ({ words }: { words: string }) => (
  <Page title="Not found">
    <Typography>{words}</Typography>
    <Link component={RouterLink} to="/">
      Go to the first page
    </Link>
  </Page>
);
