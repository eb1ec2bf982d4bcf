import CheckIcon from "@mui/icons-material/Check";
import CloseIcon from "@mui/icons-material/Close";
import { Box, Typography } from "@mui/material";
import type { Declaration } from "../../schema/documents.ts";
import { dateInWords } from "../ui/dates.ts";
import { hidden } from "../ui/hidden.ts";
import type { Case } from "./case.ts";
import { declarations, formats } from "./words.ts";

/** The five declarations, made or missing; or that the responsibilities were explained instead. */
export const DeclarationList = ({ application }: { application: Case }) => {
  const { declarations: made, signedOn, responsibilitiesFormat, responsibilitiesByName } = application;
  if (responsibilitiesFormat) {
    return (
      <Typography>
        Responsibilities explained and understood ({formats[responsibilitiesFormat].toLowerCase()})
        {responsibilitiesByName && `, by ${responsibilitiesByName}`}.
      </Typography>
    );
  }
  return (
    <div>
      <Typography>
        {signedOn ? `Signed on ${dateInWords(signedOn)}. The patient:` : "Not signed yet. The patient:"}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, mt: 0.5, listStyle: "none" }}>
        {(Object.keys(declarations) as Declaration[]).map((each) => {
          const isMade = made.includes(each);
          const Icon = isMade ? CheckIcon : CloseIcon;
          return (
            <Box component="li" key={each} sx={{ display: "flex", gap: 1 }}>
              <Icon fontSize="small" aria-hidden sx={{ mt: "2px", color: isMade ? "success.main" : "error.main" }} />
              <span>
                {!isMade && <strong>Missing: </strong>}
                {declarations[each]}
                <Box component="span" sx={hidden}>
                  {isMade ? ": declared" : ""}
                </Box>
              </span>
            </Box>
          );
        })}
      </Box>
    </div>
  );
};
