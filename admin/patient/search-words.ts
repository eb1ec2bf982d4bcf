import { createContext, useContext } from "react";

/** What was last typed into the search box: personal data, so kept in memory alone, never in the address or in storage. */
export const SearchWords = createContext<{ words?: string; setWords(words: string): void }>({
  setWords: () => undefined,
});

export const useSearchWords = () => useContext(SearchWords);
