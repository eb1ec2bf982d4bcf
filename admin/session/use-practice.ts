import type { MeFragment } from "../../schema/documents.ts";
import { odsCode } from "./practice-in-address.ts";
import { useMe } from "./session.ts";

export type MyPractice = MeFragment["practices"][number];

/** The practice this tab works in, as the person works there; only within PracticeGate. */
export function usePractice(): MyPractice {
  const practice = useMe().practices.find((each) => each.odsCode === odsCode);
  if (!practice) throw new Error("The person does not work at the practice in the address.");
  return practice;
}
