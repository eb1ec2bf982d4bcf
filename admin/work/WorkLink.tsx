import type { WorkRowFragment } from "../../schema/documents.ts";
import { useSystemName } from "../ui/supplier.ts";
import { WalkLink } from "../ui/WalkLink.tsx";
import { toDo } from "./to-do.ts";

/** What is to be done; leads to where it is done. */
export const WorkLink = ({ row }: { row: WorkRowFragment }) => (
  <WalkLink resource="work" row={row} title="My work">
    {toDo(row, useSystemName())}
  </WalkLink>
);
