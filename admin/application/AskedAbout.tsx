import { Box } from "@mui/material";
import { choicesOf } from "../ui/choices.ts";
import { Radios } from "../ui/Radios.tsx";
import { categories, results } from "./asked.ts";
import { questions } from "./identity-words.ts";

/** Each kind of question: not asked, agreed or did not. */
export const AskedAbout = () => (
  <Box sx={{ display: "flex", flexDirection: "column", gap: 1.5 }}>
    {categories.map((category) => (
      <Radios
        key={category}
        name={`asked-${category}`}
        legend={questions[category]}
        choices={choicesOf(results)}
        defaultValue="NOT_ASKED"
        row
      />
    ))}
  </Box>
);
