import type { ReactNode } from "react";
import { ChoosePractice } from "./ChoosePractice.tsx";
import { odsCode } from "./practice-in-address.ts";
import { useMe } from "./session.ts";

/** Opens the practice in the address to whoever works there. */
export const PracticeGate = ({ children }: { children: ReactNode }) =>
  useMe().practices.some((practice) => practice.odsCode === odsCode) ? children : <ChoosePractice />;
