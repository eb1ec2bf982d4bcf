import { Stack } from "@mui/material";
import { Section } from "../ui/Section.tsx";
import { useCase } from "./case.ts";
import { NeededCheck } from "./NeededCheck.tsx";

/** The checks this application needs, each with its newest outcome. */
export const ChecksSection = () => {
  const { application } = useCase();
  return (
    <Section name="checks" title="Checks">
      <Stack component="ul" spacing={2} sx={{ m: 0, p: 0, listStyle: "none" }}>
        {application.checks.map((check) => (
          <NeededCheck key={check.kind} check={check} />
        ))}
      </Stack>
    </Section>
  );
};
