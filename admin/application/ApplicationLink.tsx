import type { ApplicationRowFragment } from "../../schema/documents.ts";
import { WalkLink } from "../ui/WalkLink.tsx";

/** Opens a case from the list. */
export const ApplicationLink = ({ row }: { row: ApplicationRowFragment }) => (
  <WalkLink resource="applications" row={row} title="Applications">
    {row.reference}
  </WalkLink>
);
