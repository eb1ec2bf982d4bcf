import { Box, Button, Typography } from "@mui/material";
import { useEffect, useRef, type ReactNode } from "react";
import { useListContext } from "react-admin";
import { counted } from "./counted.ts";

interface ChosenBarProps {
  one: string;
  many: string;
  /** What can be done with the rows that are ticked. */
  children: ReactNode;
}

/** What is ticked, and what can be done with it; stands above the table so that ticking moves nothing under the mouse. */
export const ChosenBar = ({ one, many, children }: ChosenBarProps) => {
  const { selectedIds, onUnselectItems } = useListContext();
  const count = selectedIds.length;
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const isOver = before.current > 0 && count === 0;
    before.current = count;
    if (!isOver) return;
    // The button that was pressed is gone, so the focus would fall to the top of the page.
    const later = setTimeout(() => document.activeElement === document.body && bar.current?.focus());
    return () => clearTimeout(later);
  }, [count]);
  return (
    <Box
      ref={bar}
      role="group"
      aria-label={`Chosen ${many}`}
      tabIndex={-1}
      sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center", minHeight: 48, py: 0.5 }}
    >
      <Typography role="status" sx={{ fontWeight: count > 0 ? 700 : 400 }}>
        {count > 0 ? `${counted(count, one, many)} chosen` : `Tick ${many} to deal with several at once.`}
      </Typography>
      {count > 0 && (
        <>
          {children}
          <Button variant="outlined" color="primary" onClick={() => onUnselectItems()}>
            Choose none
          </Button>
        </>
      )}
    </Box>
  );
};
