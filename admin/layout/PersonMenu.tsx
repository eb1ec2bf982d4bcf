import AccountCircleIcon from "@mui/icons-material/AccountCircle";
import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Button, Divider, IconButton, ListSubheader, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { odsCode } from "../session/practice-in-address.ts";
import { useMe } from "../session/session.ts";
import { signOut } from "../session/sign-out.ts";

/** Who is signed in; leads to their other practices, each by a full load, and out. */
export const PersonMenu = ({ isWide }: { isWide: boolean }) => {
  const { name, practices } = useMe();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const others = practices.filter((practice) => practice.odsCode !== odsCode);
  const opens = {
    color: "inherit",
    "aria-haspopup": "menu",
    "aria-expanded": place !== null,
    onClick: (event: React.MouseEvent<HTMLElement>) => setPlace(event.currentTarget),
  } as const;
  return (
    <>
      {isWide ? (
        <Button {...opens} variant="text" endIcon={<ExpandMoreIcon />} sx={{ whiteSpace: "nowrap" }}>
          {name}
        </Button>
      ) : (
        <IconButton {...opens} aria-label={`Signed in as ${name}`}>
          <AccountCircleIcon />
        </IconButton>
      )}
      <Menu disablePortal anchorEl={place} open={place !== null} onClose={() => setPlace(null)}>
        {!isWide && <ListSubheader role="presentation">{name}</ListSubheader>}
        {others.map((practice) => (
          <MenuItem key={practice.odsCode} component="a" href={`/${practice.odsCode}/`}>
            Go to {practice.name} ({practice.odsCode})
          </MenuItem>
        ))}
        {others.length > 0 && <Divider />}
        <MenuItem onClick={() => void signOut()}>Sign out</MenuItem>
      </Menu>
    </>
  );
};
