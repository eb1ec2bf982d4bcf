import { caribbean, eastAfrican, westAfrican } from "./names-african.ts";
import { british } from "./names-british.ts";
import { eastAsian } from "./names-east-asian.ts";
import { eastEuropean } from "./names-east-european.ts";
import { arabic, turkishIranian } from "./names-middle-eastern.ts";
import { southAsian } from "./names-south-asian.ts";
import { hispanic, southernEuropean } from "./names-southern.ts";
import { irish, welsh } from "./names-welsh-irish.ts";

/** Names by origin, so that a name is found as readily in one community as in another. */
export const namesByOrigin = {
  british,
  welsh,
  irish,
  southAsian,
  westAfrican,
  eastAfrican,
  caribbean,
  eastEuropean,
  eastAsian,
  arabic,
  turkishIranian,
  southernEuropean,
  hispanic,
} as const;
