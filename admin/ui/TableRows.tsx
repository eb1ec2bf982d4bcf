import { DataTableBody } from "react-admin";
import { Row } from "./Row.tsx";

/** The body of a ListTable: react-admin's, with rows that a keyboard and a screen reader can use. */
export const TableRows = ({ children }: { children?: React.ReactNode }) => (
  <DataTableBody row={Row}>{children}</DataTableBody>
);
