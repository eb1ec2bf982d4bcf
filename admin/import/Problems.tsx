import { Box, Typography } from "@mui/material";
import type { ImportProblemFragment } from "../../schema/documents.ts";

const place = ({ line, column }: ImportProblemFragment) =>
  [line !== null && `Line ${line}`, column].filter(Boolean).join(", ");

/** What is wrong and what to do, one after another. */
export const Problems = ({ problems }: { problems: readonly ImportProblemFragment[] }) => (
  <Box
    component="ul"
    sx={{ m: 0, pl: problems.length > 1 ? 2.5 : 0, listStyle: problems.length > 1 ? "disc" : "none" }}
  >
    {problems.map((problem) => (
      <li key={`${place(problem)} ${problem.problem}`}>
        <Typography component="span">
          {place(problem) && <strong>{place(problem)}: </strong>}
          {problem.problem} {problem.todo}
        </Typography>
      </li>
    ))}
  </Box>
);
