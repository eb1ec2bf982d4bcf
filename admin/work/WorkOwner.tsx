import type { WorkRowFragment } from "../../schema/documents.ts";
import { patientName } from "../ui/patient-name.ts";
import { useSystemName } from "../ui/supplier.ts";
import { Owner } from "./Owner.tsx";
import { toDo } from "./to-do.ts";

/** Whose a row is. */
export const WorkOwner = ({ row }: { row: WorkRowFragment }) => (
  <Owner kind={row.kind} of={row} about={`${toDo(row, useSystemName())}, ${patientName(row)}`} />
);
