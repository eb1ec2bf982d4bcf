import type { ApplicationState } from "../../schema/documents.ts";

const open: readonly ApplicationState[] = ["INCOMPLETE", "ID_CHECK", "CHECKS", "AUTHORISE", "CREDENTIAL", "REVIEW"];
const closed: readonly ApplicationState[] = ["ACTIVE", "REFUSED", "WITHDRAWN", "EXPIRED", "ENTERED_IN_ERROR"];

/** The states that a list of open or closed applications can be narrowed to. */
export const stateChoices = { OPEN: open, CLOSED: closed, ALL: [...open, ...closed] };
