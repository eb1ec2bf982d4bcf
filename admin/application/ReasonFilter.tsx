import { Box, NativeSelect, OutlinedInput, Typography } from "@mui/material";
import { useListContext } from "react-admin";
import type { PendingReason } from "../../schema/documents.ts";
import { usePractice } from "../session/use-practice.ts";
import { pendingReasons } from "./pending-words.ts";

/** Narrows the list to one reason, whether it comes first or stands among others. */
export const ReasonFilter = () => {
  const { filterValues, setFilters } = useListContext();
  const { permissions } = usePractice();
  const chosen = String(filterValues["reason"] ?? "ANY");
  const mayKnow = permissions.includes("concern.readRestricted");
  const reasons = (Object.keys(pendingReasons) as PendingReason[]).filter(
    (reason) => mayKnow || reason !== "AWAITING_COERCION_CLEARANCE",
  );
  return (
    <Box>
      <Typography component="label" htmlFor="reason-filter" sx={{ display: "block", fontWeight: 700, mb: 0.5 }}>
        Among its reasons
      </Typography>
      <NativeSelect
        value={chosen}
        onChange={(event) => setFilters({ ...filterValues, reason: event.target.value })}
        input={<OutlinedInput size="small" id="reason-filter" />}
      >
        <option value="ANY">Any</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {pendingReasons[reason]}
          </option>
        ))}
      </NativeSelect>
    </Box>
  );
};
