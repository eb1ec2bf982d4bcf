import { Box, FormControlLabel, Switch, Typography } from "@mui/material";
import { Fragment } from "react";
import { shortcuts } from "./shortcuts.ts";

/** Lists the shortcuts, and switches them off for whoever needs their keys for something else. */
export const ShortcutsSwitch = ({ isOn, onSwitch }: { isOn: boolean; onSwitch(isOn: boolean): void }) => (
  <Box component="section" aria-label="Keyboard">
    <FormControlLabel
      control={<Switch checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />}
      label="Keyboard shortcuts"
    />
    <Typography variant="body2">The arrow keys go from entry to entry where an entry has the focus.</Typography>
    {isOn && (
      <Box
        component="dl"
        sx={{
          m: 0,
          display: "grid",
          gridTemplateColumns: "auto 1fr",
          columnGap: 2,
          maxWidth: "24rem",
          fontSize: "0.9375rem",
        }}
      >
        {Object.values(shortcuts).map(({ key, words }) => (
          <Fragment key={key}>
            <Box component="dt" sx={{ fontWeight: 700 }}>
              Alt+{key}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              {words}
            </Box>
          </Fragment>
        ))}
      </Box>
    )}
  </Box>
);
