import { Box, Typography } from "@mui/material";
import { Reason } from "../ui/Reason.tsx";
import type { Gate } from "./gates.ts";

/** What is waited for, each with its rule; nothing where nothing is. */
export const GateList = ({ title, gates }: { title: string; gates: readonly Gate[] }) =>
  gates.length === 0 ? null : (
    <div>
      <Typography sx={{ fontWeight: 700 }}>{title}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, listStyle: "disc" }}>
        {gates.map((gate) => (
          <li key={gate.words}>
            <Reason reason={gate} />
          </li>
        ))}
      </Box>
    </div>
  );
