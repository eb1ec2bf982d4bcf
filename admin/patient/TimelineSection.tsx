import { Box, Typography } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { Loading } from "../ui/Loading.tsx";
import { LoadProblem } from "../ui/LoadProblem.tsx";
import { Section } from "../ui/Section.tsx";
import { SendButton } from "../ui/SendButton.tsx";
import { TimelineLine } from "./TimelineLine.tsx";
import { useTimeline } from "./use-timeline.ts";

/** What happened, in words, newest first. */
export const TimelineSection = ({ patientId }: { patientId: string }) => {
  const { entries, data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTimeline(patientId);
  const { hash } = useLocation();
  const list = useRef<HTMLOListElement>(null);
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere && hash === "#timeline") document.getElementById("timeline")?.focus();
  }, [isThere, hash]);

  /** How many lines there were when more were asked for; the first new one takes the focus. */
  const [known, setKnown] = useState(0);
  useEffect(() => {
    if (known > 0 && entries.length > known) {
      list.current?.querySelectorAll<HTMLElement>(":scope > li")[known]?.focus();
      setKnown(0);
    }
  }, [known, entries.length]);

  function showMore() {
    setKnown(entries.length);
    void fetchNextPage();
  }

  return (
    <Section name="timeline" title="What happened">
      {error && <LoadProblem error={error} what="what happened" onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && entries.length === 0 && <Typography>Nothing yet.</Typography>}
      {entries.length > 0 && (
        <Box component="ol" ref={list} sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1.5 }}>
          {entries.map((entry) => (
            <TimelineLine key={entry.id} entry={entry} />
          ))}
        </Box>
      )}
      {hasNextPage && (
        <div>
          <SendButton variant="outlined" color="primary" isPending={isFetchingNextPage} onClick={showMore}>
            Show more
          </SendButton>
        </div>
      )}
    </Section>
  );
};
