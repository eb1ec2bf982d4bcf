import { Box } from "@mui/material";
import { useEffect } from "react";
import { useListContext } from "react-admin";
import { oneOf } from "../feature.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { tags } from "../ui/tags.ts";
import { QueueFilter } from "./QueueFilter.tsx";
import { ReasonFilter } from "./ReasonFilter.tsx";
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

/** Open applications are narrowed to the queue each waits in, closed ones to how they ended. */
export const ApplicationFilters = () => {
  const { filterValues, setFilters } = useListContext();
  const which = oneOf(["OPEN", "CLOSED", "ALL"], filterValues["open"]);
  const { state, queue, reason } = filterValues;
  const isStray =
    which === "OPEN"
      ? state !== undefined && state !== "ANY"
      : (queue !== undefined && queue !== "ANY") ||
        (reason !== undefined && reason !== "ANY") ||
        !stateChoices[which].some((each) => each === (state ?? each));
  useEffect(() => {
    if (isStray) setFilters({ ...filterValues, state: "ANY", queue: "ANY", reason: "ANY" });
  }, [isStray, filterValues, setFilters]);
  const states = [
    { value: "ANY", label: "Any" },
    ...stateChoices[which].map((each) => ({ value: each, label: tags[`application ${each}`].words })),
  ];
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 4, rowGap: 2 }}>
      <FilterButtons source="open" label="Show" choices={open} />
      <FilterButtons source="owner" label="Whose" choices={owners} />
      {which === "OPEN" ? (
        <>
          <ReasonFilter />
          <QueueFilter />
        </>
      ) : (
        <FilterButtons source="state" label="How it ended" choices={states} />
      )}
    </Box>
  );
};
