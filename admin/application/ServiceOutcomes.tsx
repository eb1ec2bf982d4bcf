import { Box } from "@mui/material";
import type { ApplicationRowFragment } from "../../schema/documents.ts";
import { serviceLabel } from "../ui/services.ts";

const endings = { ENABLED: "agreed", REFUSED: "refused", WITHDRAWN: "withdrawn", EXPIRED: "nobody came" } as const;

/** What was asked for, each with its outcome where there is one. */
export const ServiceOutcomes = ({ services }: Pick<ApplicationRowFragment, "services">) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
    {services.map(({ service, outcome }) => (
      <li key={service}>
        {serviceLabel(service)}
        {outcome && ` – ${endings[outcome]}`}
      </li>
    ))}
  </Box>
);
