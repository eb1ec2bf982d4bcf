import { Box } from "@mui/material";
import { useEffect } from "react";
import { useListContext } from "react-admin";
import { oneOf } from "../feature.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { tags } from "../ui/tags.ts";
import { stateChoices } from "./states.ts";

const open = [
  { value: "OPEN", label: "Open" },
  { value: "CLOSED", label: "Closed" },
  { value: "ALL", label: "All" },
];

const owners = [
  { value: "EVERYONE", label: "Everyone’s" },
  { value: "MINE", label: "Mine" },
  { value: "UNASSIGNED", label: "Nobody’s yet" },
];

export const ApplicationFilters = () => {
  const { filterValues, setFilters } = useListContext();
  const known = stateChoices[oneOf(["OPEN", "CLOSED", "ALL"], filterValues["open"])];
  const { state } = filterValues;
  const isStray = state !== undefined && state !== "ANY" && !known.some((each) => each === state);
  useEffect(() => {
    if (isStray) setFilters({ ...filterValues, state: "ANY" });
  }, [isStray, filterValues, setFilters]);
  const states = [
    { value: "ANY", label: "Any" },
    ...known.map((state) => ({ value: state, label: tags[`application ${state}`].words })),
  ];
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 4, rowGap: 2 }}>
      <FilterButtons source="open" label="Show" choices={open} />
      <FilterButtons source="owner" label="Whose" choices={owners} />
      <FilterButtons source="state" label="Where it stands" choices={states} />
    </Box>
  );
};
