import { Link, List, ListItem, ListItemText, Typography } from "@mui/material";
import { useEffect } from "react";
import { PlainLayout } from "../layout/PlainLayout.tsx";
import { Page } from "../ui/Page.tsx";
import { odsCode } from "./practice-in-address.ts";
import { useMe } from "./session.ts";
import { SignOutButton } from "./SignOutButton.tsx";

/** At / and at the address of a practice that is not the person's own; each choice is a full load. */
export const ChoosePractice = () => {
  const { practices } = useMe();
  const only = !odsCode && practices.length === 1 ? practices[0] : undefined;
  useEffect(() => {
    if (only) location.replace(`/${only.odsCode}/`);
  }, [only]);
  if (only) return null;
  return (
    <PlainLayout>
      <Page title={practices.length > 0 ? "Choose a practice" : "You have no practice"}>
        {odsCode && <Typography>You do not work at a practice with the code {odsCode}.</Typography>}
        {practices.length > 0 ? (
          <List disablePadding>
            {practices.map((practice) => (
              <ListItem key={practice.odsCode} divider disableGutters>
                <ListItemText
                  primary={<Link href={`/${practice.odsCode}/`}>{practice.name}</Link>}
                  secondary={practice.odsCode}
                />
              </ListItem>
            ))}
          </List>
        ) : (
          <Typography>
            You do not work at any practice in Gatehouse now. Ask your practice manager to add you.
          </Typography>
        )}
        <div>
          <SignOutButton />
        </div>
      </Page>
    </PlainLayout>
  );
};
