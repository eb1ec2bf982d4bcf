import { Link, Typography } from "@mui/material";
import { Link as RouterLink, useLocation } from "react-router";
import { features } from "../features.ts";
import { usePractice } from "../session/use-practice.ts";
import { Page } from "../ui/Page.tsx";

/** Nothing is at this address, or nothing that the person may open. */
export const NotFound = () => {
  const { pathname } = useLocation();
  const { permissions } = usePractice();
  const there = features.find(({ name }) => name === pathname.split("/")[1]);
  const isRefused = pathname === "/access-denied" || (there && !permissions.includes(there.permission));
  return (
    <Page title={isRefused ? "You cannot open this page" : "Page not found"}>
      <Typography>
        {isRefused
          ? "Your role at this practice does not allow it. Ask your practice manager."
          : "Check the address. If you followed a link in Gatehouse, tell your system administrator."}
      </Typography>
      <Link component={RouterLink} to="/">
        Go to the first page
      </Link>
    </Page>
  );
};
