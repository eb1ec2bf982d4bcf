import { Box } from "@mui/material";
import type { ApplicationRowFragment } from "../../schema/documents.ts";
import { counted } from "../ui/counted.ts";
import { Tag } from "../ui/Tag.tsx";
import { pendingReasons } from "./pending-words.ts";

const age = (days: number) => (days === 0 ? "since today" : counted(days, "day"));

/** Why an open application waits, the primary reason first, each with its age from the day it began (BR-PD-01, 02). */
export const WaitsFor = ({ row: { pending, isLate, isLapsing } }: { row: ApplicationRowFragment }) => {
  const [primary, ...others] = pending;
  return (
    <Box sx={{ display: "grid", gap: 0.5, justifyItems: "start" }}>
      {primary && (
        <span>
          <strong>{pendingReasons[primary.reason]}</strong>, {age(primary.days)}
        </span>
      )}
      {others.map(({ reason, days }) => (
        <Box component="span" key={reason} sx={{ color: "text.secondary" }}>
          {pendingReasons[reason]}, {age(days)}
        </Box>
      ))}
      {primary?.reason === "AWAITING_NEW_DATE" && <Tag name="newDate" />}
      {isLate && <Tag name="late" />}
      {isLapsing && <Tag name="lapsing" />}
    </Box>
  );
};
