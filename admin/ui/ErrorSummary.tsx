import { Alert, AlertTitle, Link, List, ListItem, Typography } from "@mui/material";
import { useContext, useEffect, useRef } from "react";
import type { ApiError } from "../api/api-error.ts";
import { PageErrors } from "./page-errors.ts";

const goTo = (field: string) => {
  const place = document.getElementById(field);
  place?.scrollIntoView({ block: "center" });
  place?.focus();
};

/** What was wrong with the last press: takes the focus, names the rule, and leads to each field. */
export const ErrorSummary = ({ error }: { error: ApiError | undefined }) => {
  const box = useRef<HTMLDivElement>(null);
  const setErrors = useContext(PageErrors);
  useEffect(() => {
    if (!error) return;
    box.current?.focus();
    setErrors((count) => count + 1);
    return () => setErrors((count) => count - 1);
  }, [error, setErrors]);
  if (!error) return null;
  const fields = Object.entries(error.fields);
  return (
    <Alert severity="error" variant="outlined" ref={box} tabIndex={-1} sx={{ borderWidth: 3, mb: 2 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 700 }}>
        There is a problem
      </AlertTitle>
      {fields.length === 0 && <Typography>{error.message}</Typography>}
      <List disablePadding>
        {fields.map(([field, text]) => (
          <ListItem key={field} disablePadding>
            <Link
              href={`#${field}`}
              color="error"
              sx={{ fontWeight: 700, py: 0.25 }}
              onClick={(event) => {
                event.preventDefault();
                goTo(field);
              }}
            >
              {text}
            </Link>
          </ListItem>
        ))}
      </List>
      {error.rule && <Typography variant="body2">Rule {error.rule}</Typography>}
      {error.code === "INTERNAL" && <Typography variant="body2">Reference: {error.correlation}</Typography>}
    </Alert>
  );
};
