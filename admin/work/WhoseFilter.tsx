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
  const when = (permission: string, ...choices: { value: string; label: string }[]) =>
    permissions.includes(permission) ? choices : [];
  const kinds = [
    { value: "ALL", label: "All" },
    { value: "APPLICATION", label: "Applications" },
    ...when("review.decide", { value: "ENHANCED_REVIEW", label: "104 to decide" }),
    ...when("application.take", { value: "HELP_OFFER", label: "Help offered" }),
    ...when("application.take", { value: "UNMATCHED", label: "Unmatched" }),
    ...when("notice.send", { value: "NOTICE", label: "Notices" }),
    ...when("credential.chase", { value: "CREDENTIAL", label: "Sign-in details" }),
    ...when("concern.handle", { value: "CONCERN", label: "Concerns" }),
    { value: "CLINICAL_SYSTEM", label: `To do in ${system}` },
    ...when("difference.close", { value: "DIFFERENCE", label: "Differences" }),
    ...when(
      "redaction.work",
      { value: "REDACTION", label: "Redaction" },
      { value: "SIGN_OFF", label: "Sign off" },
      { value: "MARKING", label: `To mark in ${system}` },
    ),
    ...when(permissions.includes("proxy.decide") ? "proxy.decide" : "proxy.coDecide", {
      value: "SAFETY",
      label: "Safety of sharing",
    }),
  ];
  return (
    <>
      <FilterButtons source="whose" label="Whose" choices={whose} />
      <FilterButtons source="kind" label="Kind" choices={kinds} />
    </>
  );
};
