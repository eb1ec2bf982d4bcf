import CheckCircleIcon from "@mui/icons-material/CheckCircle";
import PlayCircleIcon from "@mui/icons-material/PlayCircle";
import RadioButtonUncheckedIcon from "@mui/icons-material/RadioButtonUnchecked";
import RemoveCircleOutlineIcon from "@mui/icons-material/RemoveCircleOutlined";
import { Box } from "@mui/material";
import { hidden } from "../ui/hidden.ts";
import type { Stage } from "./stages.ts";

const looks = {
  done: { Icon: CheckCircleIcon, words: "done", color: "success.main" },
  now: { Icon: PlayCircleIcon, words: "now", color: "primary.main" },
  later: { Icon: RadioButtonUncheckedIcon, words: "to come", color: "text.secondary" },
  notNeeded: { Icon: RemoveCircleOutlineIcon, words: "not needed yet", color: "text.secondary" },
} as const;

/** The road of one service: done, now, and to come, in shape, word and colour. */
export const ServiceStages = ({ stages }: { stages: readonly Stage[] }) => (
  <Box
    component="ol"
    sx={{ m: 0, p: 0, listStyle: "none", display: "flex", flexWrap: "wrap", columnGap: 2.5, rowGap: 0.5 }}
  >
    {stages.map(({ label, is }) => {
      const { Icon, words, color } = looks[is];
      return (
        <Box
          component="li"
          key={label}
          aria-current={is === "now" ? "step" : undefined}
          sx={{
            display: "flex",
            alignItems: "center",
            gap: 0.5,
            fontWeight: is === "now" ? 700 : 400,
            color: is === "later" ? "text.secondary" : "text.primary",
          }}
        >
          <Icon fontSize="small" aria-hidden sx={{ color }} />
          {label}
          <Box component="span" sx={hidden}>
            : {words}
          </Box>
        </Box>
      );
    })}
  </Box>
);
