import { Button } from "@mui/material";
import { signOut } from "./sign-out.ts";

export const SignOutButton = () => (
  <Button variant="outlined" color="primary" onClick={() => void signOut()}>
    Sign out
  </Button>
);
