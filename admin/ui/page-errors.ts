import { createContext, type Dispatch, type SetStateAction } from "react";

/** How many error summaries stand on the page, for its title. */
export const PageErrors = createContext<Dispatch<SetStateAction<number>>>(() => undefined);
