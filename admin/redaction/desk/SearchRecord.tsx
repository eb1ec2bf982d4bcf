import { Box, Button, OutlinedInput, Typography } from "@mui/material";
import { SearchRecordDocument } from "../../../schema/documents.ts";
import { ask } from "../../api/client.ts";
import { useSending } from "../../api/use-sending.ts";
import { counted } from "../../ui/counted.ts";
import { SendButton } from "../../ui/SendButton.tsx";
import { shortcuts } from "./shortcuts.ts";
import type { DeskState } from "./use-desk.ts";

/** The header has a search of its own, for patients. */
export const searchBox = "record-words";

/** Finds words in titles, texts and codes; the server looks, for the browser has only what is on screen. */
export const SearchRecord = ({ state, withKeys }: { state: DeskState; withKeys: boolean }) => {
  const { reviewId, found, setFound, say, desk, goTo } = state;
  const sending = useSending(async (words: string) => {
    const { searchRecord } = await ask(SearchRecordDocument, { reviewId, words });
    setFound({ words, ids: new Set(searchRecord) });
    say(`${counted(searchRecord.length, "entry", "entries")} found.`);
    const first = searchRecord[0] === undefined ? -1 : desk.ids.indexOf(searchRecord[0]);
    if (first >= 0) goTo(first);
  });
  return (
    <Box
      component="form"
      role="search"
      aria-label="The record"
      sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "end" }}
      onSubmit={(event) => {
        event.preventDefault();
        const words = String(new FormData(event.currentTarget).get("words") ?? "").trim();
        if (words) void sending.send(words);
        else setFound(null);
      }}
    >
      <div>
        <Typography component="label" htmlFor={searchBox} sx={{ display: "block", fontWeight: 700 }}>
          Search the record{withKeys && ` (Alt+${shortcuts.search.key})`}
        </Typography>
        <OutlinedInput id={searchBox} name="words" size="small" autoComplete="off" sx={{ width: "12rem" }} />
      </div>
      <SendButton type="submit" variant="outlined" color="primary" isPending={sending.isPending}>
        Search
      </SendButton>
      {found && (
        <Button variant="outlined" color="primary" onClick={() => setFound(null)}>
          Show all again ({found.ids.size.toLocaleString("en-GB")} found)
        </Button>
      )}
      {sending.error && (
        <Typography role="alert" color="error" variant="body2">
          {sending.error.message}
        </Typography>
      )}
    </Box>
  );
};
