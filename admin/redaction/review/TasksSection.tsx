import { Box, Typography } from "@mui/material";
import type { RedactionReviewFragment } from "../../../schema/documents.ts";
import { Section } from "../../ui/Section.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { DueDay } from "../../work/DueDay.tsx";
import { entryGroups, periodInWords } from "../words.ts";
import { TaskSteps } from "./TaskSteps.tsx";

/** The parts of a review, each for one person to work through. */
export const TasksSection = ({ review }: { review: RedactionReviewFragment }) => (
  <Section name="parts" title="Parts">
    {review.tasks.length === 0 && <Typography>There is nothing to decide.</Typography>}
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 2.5 }}>
      {review.tasks.map((task) => (
        <li key={task.id}>
          <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
            <Typography variant="h3">
              {entryGroups[task.entryGroup]}, {periodInWords(task.fromOn, task.untilOn)}
            </Typography>
            <Tag name={`task ${task.state}`} />
          </Box>
          <div>
            {task.undecided.toLocaleString("en-GB")} of {task.entries.toLocaleString("en-GB")} undecided,{" "}
            {task.flagged.toLocaleString("en-GB")} flagged; {task.minutes.toLocaleString("en-GB")} minutes so far
          </div>
          <div>
            {task.approvedByName
              ? `Approved by ${task.approvedByName}`
              : task.submittedByName && task.state === "SUBMITTED"
                ? `Submitted by ${task.submittedByName}`
                : (task.claimedByName ?? "Nobody yet")}
            {task.state !== "APPROVED" && task.state !== "CANCELLED" && (
              <>
                , due <DueDay dueOn={task.dueOn} />
              </>
            )}
          </div>
          {task.state === "SENT_BACK" && <div>Sent back: {task.sentBackReason}</div>}
          <TaskSteps review={review} task={task} />
        </li>
      ))}
    </Box>
  </Section>
);
