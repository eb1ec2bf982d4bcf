import { Box, Button, Link, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { Link as RouterLink } from "react-router";
import type { PatientPageFragment } from "../../schema/documents.ts";
import { usePractice } from "../session/use-practice.ts";
import { dateInWords } from "../ui/dates.ts";
import { Section } from "../ui/Section.tsx";
import { Tag } from "../ui/Tag.tsx";
import { RaiseDialog } from "./RaiseDialog.tsx";
import { SafeContactDialog } from "./SafeContactDialog.tsx";
import { SuspendDialog } from "./SuspendDialog.tsx";
import { kinds, states, ways } from "./words.ts";

const inWords = (channels: readonly (keyof typeof ways)[]) => channels.map((channel) => ways[channel]).join(", ");

type Opened = "suspend" | "raise" | "contact";

/** The stop button, what worries somebody, and how the patient may safely be reached. */
export const ConcernsSection = ({ record }: { record: PatientPageFragment }) => {
  const { permissions } = usePractice();
  const [opened, setOpened] = useState<Opened>();
  const { concerns, safeContact, relation } = record;
  const close = () => setOpened(undefined);
  const mayRead = permissions.includes("concern.handle");
  return (
    <Section name="concerns" title="Safety">
      {concerns.length > 0 && (
        <Stack component="ul" spacing={1} sx={{ m: 0, p: 0, listStyle: "none" }}>
          {concerns.map(({ id, kind, state, dueOn, isSuspending }) => (
            <Box component="li" key={id} sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 2 }}>
              {mayRead ? (
                <Link component={RouterLink} to={`/concerns/${id}/show`} sx={{ fontWeight: 700 }}>
                  {kinds[kind]}
                </Link>
              ) : (
                <strong>{kinds[kind]}</strong>
              )}
              <Typography>
                {states[state]}. Due {dateInWords(dueOn)}.
              </Typography>
              {isSuspending && <Tag name="access SUSPENDED">Access is suspended by it</Tag>}
              {isSuspending && permissions.includes("access.liftSuspension") && (
                <Box sx={{ mt: 1 }}>
                  <Button
                    component={RouterLink}
                    to={`/concerns/${id}/show`}
                    variant="outlined"
                    color="primary"
                    aria-label={`Restore access, ${kinds[kind].toLowerCase()}`}
                  >
                    Restore access
                  </Button>
                </Box>
              )}
            </Box>
          ))}
        </Stack>
      )}
      {concerns.length === 0 && !record.onHold && <Typography>No concern is open here.</Typography>}
      {!relation && (
        <Typography>
          <strong>Reaching them safely:</strong>{" "}
          {safeContact
            ? [
                safeContact.allowed.length > 0 && `by ${inWords(safeContact.allowed).toLowerCase()}`,
                safeContact.doNot.length > 0 && `not by ${inWords(safeContact.doNot).toLowerCase()}`,
              ]
                .filter(Boolean)
                .join("; ")
            : "nobody asked."}
        </Typography>
      )}
      {!relation && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5 }}>
          {permissions.includes("access.suspend") && (
            <Button variant="contained" color="error" onClick={() => setOpened("suspend")}>
              Suspend now
            </Button>
          )}
          {permissions.includes("concern.raise") && (
            <>
              <Button variant="outlined" color="primary" onClick={() => setOpened("raise")}>
                Raise a concern
              </Button>
              <Button variant="outlined" color="primary" onClick={() => setOpened("contact")}>
                Safe contact
              </Button>
            </>
          )}
        </Box>
      )}
      {opened === "suspend" && <SuspendDialog record={record} onClose={close} />}
      {opened === "raise" && <RaiseDialog record={record} onClose={close} />}
      {opened === "contact" && <SafeContactDialog record={record} onClose={close} />}
    </Section>
  );
};
