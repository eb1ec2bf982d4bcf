import { usePractice } from "../session/use-practice.ts";
import { FilterButtons } from "../ui/FilterButtons.tsx";
import { useSystemName } from "../ui/supplier.ts";

const whose = [
  { value: "ALL", label: "Everything I can do" },
  { value: "MINE", label: "Mine" },
];

/** Whose work, and of which kind. */
export const WhoseFilter = () => {
  const system = useSystemName();
  const { permissions } = usePractice();
  const kinds = [
    { value: "ALL", label: "All" },
    { value: "APPLICATION", label: "Applications" },
    { value: "ENHANCED_REVIEW", label: "104 to decide" },
    { value: "CLINICAL_SYSTEM", label: `To do in ${system}` },
    ...(permissions.includes("difference.close") ? [{ value: "DIFFERENCE", label: "Differences" }] : []),
    ...(permissions.includes("redaction.work")
      ? [
          { value: "REDACTION", label: "Redaction" },
          { value: "SIGN_OFF", label: "Sign off" },
          { value: "MARKING", label: `To mark in ${system}` },
        ]
      : []),
  ];
  return (
    <>
      <FilterButtons source="whose" label="Whose" choices={whose} />
      <FilterButtons source="kind" label="Kind" choices={kinds} />
    </>
  );
};
