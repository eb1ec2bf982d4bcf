import { createBrowserRouter } from "react-router";
import { Dashboard } from "./Dashboard.tsx";
import { odsCode } from "./session/practice-in-address.ts";

/** Addresses within the practice of this tab; it outlives a sign-out, so that a deep link is still there after it. */
export const router = createBrowserRouter([{ path: "*", element: <Dashboard /> }], { basename: `/${odsCode ?? ""}` });
