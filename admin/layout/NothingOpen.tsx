import { Typography } from "@mui/material";
import { Page } from "../ui/Page.tsx";
import { Layout } from "./Layout.tsx";

/** The whole dashboard of somebody whose role opens no part of it. */
export const NothingOpen = () => (
  <Layout>
    <Page title="Nothing here for you yet">
      <Typography>
        Your role at this practice opens no screen. Ask your practice manager if you expected one.
      </Typography>
    </Page>
  </Layout>
);
