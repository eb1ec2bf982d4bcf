import { useMemo, useState, type ReactNode } from "react";
import { SearchWords } from "./search-words.ts";

export const SearchWordsProvider = ({ children }: { children: ReactNode }) => {
  const [words, setWords] = useState<string>();
  const value = useMemo(() => ({ words, setWords }), [words]);
  return <SearchWords value={value}>{children}</SearchWords>;
};
