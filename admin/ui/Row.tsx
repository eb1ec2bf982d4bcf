import { Checkbox, TableCell, TableRow, type TableRowProps } from "@mui/material";
import {
  useDataTableCallbacksContext,
  useDataTableConfigContext,
  useDataTableSelectedIdsContext,
  useGetRecordRepresentation,
  useRecordContext,
  useResourceContext,
} from "react-admin";

/** A row is opened by the link in its first cell, and chosen by a box that says what it chooses. */
export const Row = ({ children, ...rest }: TableRowProps) => {
  const record = useRecordContext();
  const nameOf = useGetRecordRepresentation(useResourceContext());
  const { hasBulkActions } = useDataTableConfigContext();
  const { handleToggleItem } = useDataTableCallbacksContext();
  const selected = useDataTableSelectedIdsContext();
  return (
    <TableRow hover {...rest}>
      {hasBulkActions && record && (
        <TableCell padding="checkbox">
          <Checkbox
            checked={selected?.includes(record.id) ?? false}
            slotProps={{
              input: {
                "aria-label": `Select ${String(nameOf(record))}`,
                onClick: (event) => handleToggleItem?.(record.id, event),
              },
            }}
          />
        </TableCell>
      )}
      {children}
    </TableRow>
  );
};
