import type { ReactNode } from "react";
import { DataTable, useDataTableRenderContext, useDataTableSortContext, type RaRecord } from "react-admin";

interface ColumnProps<Row> {
  label: string;
  /** What the API sorts by it; without one it is not sortable. */
  sort?: string;
  render(row: Row): ReactNode;
}

/** A column of a ListTable; says by which column and in which direction the list is sorted. */
export function Column<Row extends RaRecord>({ label, sort, render }: ColumnProps<Row>) {
  const part = useDataTableRenderContext();
  const sorted = useDataTableSortContext();
  const isSorted = part === "header" && sort !== undefined && sorted?.field === sort;
  return (
    <DataTable.Col
      source={sort}
      label={label}
      disableSort={sort === undefined}
      sortDirection={isSorted ? (sorted.order === "ASC" ? "asc" : "desc") : undefined}
      render={render as (row: RaRecord) => ReactNode}
    />
  );
}
