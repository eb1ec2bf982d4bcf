import { createContext, useContext } from "react";

/** Says what was done, to eyes and screen readers alike, on the page at `to` or on this one; gone on the page after. */
export type Announce = (text: string, to?: string) => void;

export const AnnounceContext = createContext<Announce>(() => undefined);

export const useAnnounce = () => useContext(AnnounceContext);
