import { Box, Button, Checkbox, FormControlLabel, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useState } from "react";
import type { Service } from "../../schema/documents.ts";
import { separate } from "../ui/FilterButtons.tsx";
import { serviceLabel } from "../ui/services.ts";

const recordServices: readonly Service[] = [
  "SUMMARY_RECORD",
  "DETAILED_CODED_RECORD",
  "DOCUMENTS",
  "FULL_PROSPECTIVE_RECORD",
  "FULL_HISTORIC_RECORD",
];

interface ServicesSeenProps {
  /** Null: those the patient has now. */
  services: readonly Service[] | null;
  onServices(services: readonly Service[] | null): void;
}

/** Through whose eyes: the patient's as things are, or somebody's who is given these services. */
export const ServicesSeen = ({ services, onServices }: ServicesSeenProps) => {
  const [ticked, setTicked] = useState<readonly Service[]>(["FULL_HISTORIC_RECORD"]);
  return (
    <div>
      <ToggleButtonGroup
        exclusive
        aria-label="Through whose eyes"
        value={services === null ? "PATIENT" : "OTHER"}
        onChange={(_event, value: "PATIENT" | "OTHER" | null) =>
          value && onServices(value === "PATIENT" ? null : ticked)
        }
        sx={{ flexWrap: "wrap", gap: 0.75, "& .MuiToggleButton-root": separate }}
      >
        <ToggleButton value="PATIENT">The patient, with what is switched on now</ToggleButton>
        <ToggleButton value="OTHER">Somebody with other services</ToggleButton>
      </ToggleButtonGroup>
      {services !== null && (
        <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 1 }}>
          <Box component="legend" sx={{ fontWeight: 700 }}>
            Services of the carer, or that are asked for
          </Box>
          {recordServices.map((service) => (
            <Box key={service}>
              <FormControlLabel
                label={serviceLabel(service)}
                control={
                  <Checkbox
                    checked={ticked.includes(service)}
                    onChange={(event) =>
                      setTicked(event.target.checked ? [...ticked, service] : ticked.filter((each) => each !== service))
                    }
                  />
                }
              />
            </Box>
          ))}
          <Button variant="outlined" color="primary" onClick={() => onServices(ticked)}>
            Look with these
          </Button>
        </Box>
      )}
    </div>
  );
};
