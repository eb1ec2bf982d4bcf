import { SignOutDocument } from "../../schema/documents.ts";
import { ask } from "../api/client.ts";
import { sessionEnded, signedOut } from "./session.ts";

const notTold =
  "Gatehouse could not be reached, so your session ends by itself in a few minutes. Close the browser if others use this computer.";

/** Ends the session on the server and clears the screen; says so where the server could not be told. */
export const signOut = () => ask(SignOutDocument, {}).then(signedOut, () => sessionEnded(notTold));
