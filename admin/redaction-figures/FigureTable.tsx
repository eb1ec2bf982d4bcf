import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from "@mui/material";
import { hidden } from "../ui/hidden.ts";

interface FigureTableProps {
  /** What the table says, for who does not see where it stands. */
  caption: string;
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly string[] }[];
  /** Said where there is no row. */
  none?: string;
}

/** Figures with their names in the first column; numbers stand at the right, where they compare. */
export const FigureTable = ({ caption, heads, rows, none }: FigureTableProps) =>
  rows.length === 0 && none ? (
    <Typography>{none}</Typography>
  ) : (
    <TableContainer tabIndex={0} role="region" aria-label={caption}>
      <Table sx={{ "& th, & td": { px: { xs: 0.5, sm: 2 }, fontSize: { xs: "0.8125rem", sm: "1rem" } } }}>
        <Box component="caption" sx={hidden}>
          {caption}
        </Box>
        <TableHead>
          <TableRow>
            {heads.map((head, at) => (
              <TableCell key={head} align={at === 0 ? "left" : "right"}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, cells }) => (
            <TableRow key={key}>
              {cells.map((cell, at) => (
                <TableCell
                  key={heads[at]}
                  component={at === 0 ? "th" : "td"}
                  scope={at === 0 ? "row" : undefined}
                  align={at === 0 ? "left" : "right"}
                >
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
