import { Box, Stack, Typography } from "@mui/material";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { PageErrors } from "./page-errors.ts";

interface PageProps {
  /** The page's name in the tab and in the browser's history: never a person's name or number. */
  title: string;
  /** What the heading says instead, where that may name somebody. */
  heading?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The first page of a tab leaves the focus to the browser; each page after it starts at its heading. */
let isFirst = true;

/** Every page: its one h1, its title, and where the focus begins. Give it a key where one page can follow another of its kind. */
export const Page = ({ title, heading = title, actions, children }: PageProps) => {
  const [errors, setErrors] = useState(0);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${errors > 0 ? "Error: " : ""}${title} – Gatehouse`;
  }, [title, errors]);
  useEffect(() => {
    if (!isFirst) top.current?.focus();
    isFirst = false;
  }, []);
  return (
    <PageErrors value={setErrors}>
      <Stack spacing={3}>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center", justifyContent: "space-between" }}>
          <Typography variant="h1" ref={top} tabIndex={-1}>
            {heading}
          </Typography>
          {actions}
        </Box>
        {children}
      </Stack>
    </PageErrors>
  );
};
