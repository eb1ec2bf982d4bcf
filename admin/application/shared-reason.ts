import { createContext } from "react";

/** Why several steps beside each other may not be taken, said once below them. */
export const SharedReason = createContext<{ words: string; id: string } | undefined>(undefined);
