import { Box, styled, Typography } from "@mui/material";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { DeskEntryFragment } from "../../../schema/documents.ts";
import type { Desk } from "./desk-index.ts";
import { EntryCard } from "./EntryCard.tsx";

interface EntryListProps {
  desk: Desk;
  places: readonly number[];
  entries: ReadonlyMap<string, DeskEntryFragment>;
  /** The entry that is decided on, and how often the focus was sent to it. */
  current: { at: number; turn: number };
  onCurrent(at: number): void;
  onMove(by: 1 | -1): void;
  /** The texts of these will be on screen. */
  onWant(ids: readonly string[]): void;
}

/** As many entries ahead of those on screen are read as well. */
const ahead = 25;
const settle = 60;

const Card = styled("article")(({ theme }) => ({
  position: "absolute",
  top: 0,
  left: 0,
  right: 0,
  padding: theme.spacing(1.5),
  borderBottom: `1px solid ${theme.palette.divider}`,
  borderLeft: "6px solid transparent",
  "&[aria-current=true]": { borderLeftColor: theme.palette.primary.main },
  "&:focus-visible": {
    zIndex: 1,
    outlineOffset: "-4px !important",
    boxShadow: "inset 0 0 0 1px #212b32 !important",
  },
}));

const cardAt = (box: HTMLElement | null, index: number) =>
  box?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;

/** The entries in order. Only those near the screen are drawn, so that 20,000 scroll like twenty. */
export const EntryList = ({ desk, places, entries, current, onCurrent, onMove, onWant }: EntryListProps) => {
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: places.length,
    getScrollElement: () => box.current,
    estimateSize: () => 110,
    overscan: 8,
    getItemKey: (index) => desk.ids[places[index]!] as string,
  });
  const drawn = list.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    const timer = setTimeout(() => {
      const near = places.slice(Math.max(0, first - ahead), last + ahead);
      onWant(near.map((at) => desk.ids[at] as string));
    }, settle);
    return () => clearTimeout(timer);
  }, [desk.ids, places, first, last, onWant]);

  const index = places.indexOf(current.at);
  // Somewhere in the list the Tab key must arrive, also where the entry decided on is scrolled away.
  const entrance = drawn.some((item) => item.index === index) ? index : first;
  const { turn } = current;
  // Where one begins is on screen at once; the focus stays where it is.
  useEffect(() => {
    if (index > 0) list.scrollToIndex(index, { align: "center" });
  }, []);
  useEffect(() => {
    if (index < 0 || turn === 0) return;
    list.scrollToIndex(index, { align: "auto" });
    box.current?.scrollIntoView({ block: "nearest" });
    let tries = 0;
    const focus = () => {
      const card = cardAt(box.current, index);
      if (card) {
        card.focus({ preventScroll: true });
        card.scrollIntoView({ block: "nearest" });
      } else if (tries++ < 30) frame = requestAnimationFrame(focus);
    };
    let frame = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(frame);
    // The focus is sent once a turn, not whenever the list is drawn.
  }, [turn, index]);

  const isRead = entries.has(desk.ids[current.at] as string);
  // With its text it is longer than it was taken for.
  useEffect(() => {
    if (isRead && turn > 0) cardAt(box.current, index)?.scrollIntoView({ block: "nearest" });
  }, [isRead, turn, index]);

  return (
    <Box
      ref={box}
      sx={{
        height: { xs: "55vh", md: "calc(100vh - 15rem)" },
        minHeight: "22rem",
        overflowY: "auto",
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
        backgroundColor: "background.paper",
      }}
    >
      {places.length === 0 ? (
        <Typography sx={{ p: 2 }}>There are no entries to show here.</Typography>
      ) : (
        <Box
          role="feed"
          aria-label="Entries of the record"
          sx={{ position: "relative" }}
          style={{ height: list.getTotalSize() }}
          onKeyDown={(event) => {
            if (event.altKey || event.ctrlKey || event.metaKey) return;
            if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
            event.preventDefault();
            onMove(event.key === "ArrowDown" ? 1 : -1);
          }}
        >
          {drawn.map((item) => {
            const at = places[item.index] as number;
            const isCurrent = at === current.at;
            return (
              <Card
                key={item.key}
                ref={list.measureElement}
                data-index={item.index}
                tabIndex={item.index === entrance ? 0 : -1}
                aria-posinset={item.index + 1}
                aria-setsize={places.length}
                aria-labelledby={`entry-${desk.ids[at]}`}
                aria-current={isCurrent ? "true" : undefined}
                onFocus={() => onCurrent(at)}
                onClick={() => onCurrent(at)}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <EntryCard desk={desk} at={at} entry={entries.get(desk.ids[at] as string)} />
              </Card>
            );
          })}
        </Box>
      )}
    </Box>
  );
};
