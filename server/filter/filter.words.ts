import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const FilteredList = enumeration("APPLICATIONS", "WORK", "PATIENTS", "CONCERNS", "NOTICES");
export type FilteredList = OneOf<typeof FilteredList>;
publish(FilteredList, "FilteredList", "A list whose filters can be saved.");
