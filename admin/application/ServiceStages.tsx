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
export const ServiceStages = ({ stages, label }: { stages: readonly Stage[]; label: string }) => (
  <Box
    component="ol"
    aria-label={label}
    sx={{
      m: 0,
      p: 0,
      listStyle: "none",
      display: "grid",
      gridTemplateColumns: { xs: "1fr", sm: "repeat(auto-fill, minmax(9.5rem, 1fr))" },
      columnGap: 1.5,
      rowGap: { xs: 0.5, sm: 1.5 },
    }}
  >
    {stages.map((stage) => (
      <StageItem key={stage.label} stage={stage} />
    ))}
  </Box>
);

const StageItem = ({ stage: { label, is, on } }: { stage: Stage }) => {
  const { Icon, words, color } = looks[is];
  return (
    <Box
      component="li"
      aria-current={is === "now" ? "step" : undefined}
      sx={{
        borderTop: { sm: 4 },
        borderLeft: { xs: 4, sm: 0 },
        borderColor: { xs: color, sm: color },
        pt: { sm: 0.75 },
        pl: { xs: 1, sm: 0 },
        display: "flex",
        gap: 0.75,
        fontWeight: is === "now" ? 700 : 400,
        color: is === "later" ? "text.secondary" : "text.primary",
      }}
    >
      <Icon fontSize="small" aria-hidden sx={{ color, mt: "2px" }} />
      <Box component="span" sx={{ minWidth: 0 }}>
        {label}
        <Box component="span" sx={hidden}>
          : {words}
        </Box>
        {on && (
          <Box
            component="span"
            sx={{ display: "block", fontSize: "0.875rem", fontWeight: 400, color: "text.secondary" }}
          >
            {on}
          </Box>
        )}
      </Box>
    </Box>
  );
};
