import { Arg, Int } from "type-graphql";
import { UUID } from "./scalars.ts";

/** What is changed, by its id. */
export const Id = () => Arg("id", () => UUID);

/** What was on the screen when somebody pressed; the change is refused where it is not so any more. */
export const Version = () =>
  Arg("version", () => Int, { description: "As it was seen; CONFLICT when somebody changed it since." });
