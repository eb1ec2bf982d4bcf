import { Box } from "@mui/material";
import { Children, isValidElement, useId, type ReactNode } from "react";
import { Reason } from "../ui/Reason.tsx";
import { permissionOf, useCase, type Opened } from "./case.ts";
import { SharedReason } from "./shared-reason.ts";

/** Steps side by side; one that may not be taken stands with its reason, and a reason that several have is said once. */
export const Steps = ({ children }: { children: ReactNode }) => {
  const id = useId();
  const shared = useSharedReason(children);
  return (
    <>
      <Box
        sx={{
          display: "flex",
          flexWrap: "wrap",
          columnGap: 1.5,
          rowGap: 1,
          alignItems: "flex-start",
          "&:empty": { display: "none" },
        }}
      >
        <SharedReason value={shared ? { words: shared.words, id } : undefined}>{children}</SharedReason>
      </Box>
      {shared && <Reason id={id} reason={shared} color="textSecondary" component="p" />}
    </>
  );
};

/** Why several of these steps may not be taken, where it is the same. */
function useSharedReason(children: ReactNode) {
  const { application } = useCase();
  const refusals = Children.toArray(children).flatMap((child) => {
    if (!isValidElement<Partial<Opened> & { service?: never; isReasonKnown?: boolean }>(child)) return [];
    const { step, service, isReasonKnown } = child.props;
    return step && !isReasonKnown ? (permissionOf(application, step, service)?.refusal ?? []) : [];
  });
  return refusals.find(({ words }, at) => refusals.findIndex((each) => each.words === words) < at);
}
