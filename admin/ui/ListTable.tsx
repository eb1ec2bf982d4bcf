import { Box, Card, List, ListItem, Paper, Typography, useMediaQuery, type Theme } from "@mui/material";
import type { ReactNode } from "react";
import { DataTable, useListContext, type RaRecord } from "react-admin";
import { apiErrorOf } from "../api/api-error.ts";
import { ChosenBar } from "./ChosenBar.tsx";
import { ListCount } from "./ListCount.tsx";
import { Loading } from "./Loading.tsx";
import { LoadProblem } from "./LoadProblem.tsx";
import { Pager } from "./Pager.tsx";
import { TableRows } from "./TableRows.tsx";

interface ListTableProps<Row> {
  /** What a row is: 'patient', 'patients'. */
  one: string;
  many: string;
  /** A row where the screen is too narrow for a table. */
  card(row: Row): ReactNode;
  /** Buttons for the rows that are chosen; with them each row has a box. */
  bulkActions?: ReactNode;
  /** Its columns; the first holds the link that opens the row. */
  children: ReactNode;
}

/** The rows of a ListPage: a table, or cards on a telephone, with their count and pages. */
export function ListTable<Row extends RaRecord>({ one, many, card, bulkActions, children }: ListTableProps<Row>) {
  const { data, selectedIds, error, isPending, isFetching, refetch } = useListContext<Row>();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down("sm"));
  if (error) return <LoadProblem error={apiErrorOf(error)} what={many} onRetry={refetch} />;
  if (isPending) return <Loading />;
  return (
    <Box aria-busy={isFetching}>
      <ListCount one={one} many={many} />
      {data?.length === 0 && <Typography role="status">There are no {many} to show.</Typography>}
      {isNarrow ? (
        <List disablePadding>
          {data?.map((row) => (
            <ListItem key={row.id} disablePadding sx={{ mb: 1 }}>
              <Card variant="outlined" sx={{ width: "100%", p: 2 }}>
                {card(row)}
              </Card>
            </ListItem>
          ))}
        </List>
      ) : (
        <>
          {bulkActions && (data?.length !== 0 || selectedIds.length > 0) && (
            <ChosenBar one={one} many={many}>
              {bulkActions}
            </ChosenBar>
          )}
          <Paper sx={{ overflowX: "auto" }}>
            <DataTable
              body={TableRows}
              rowClick={false}
              bulkActionButtons={bulkActions !== undefined}
              bulkActionsToolbar={bulkActions ? <></> : undefined}
              empty={false}
            >
              {children}
            </DataTable>
          </Paper>
        </>
      )}
      <Pager />
    </Box>
  );
}
