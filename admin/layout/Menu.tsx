import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText } from "@mui/material";
import { NavLink, useLocation } from "react-router";
import { features } from "../features.ts";
import { usePractice } from "../session/use-practice.ts";

/** The parts of the dashboard that the person may open. */
export const Menu = () => {
  const { permissions } = usePractice();
  const { pathname } = useLocation();
  return (
    <Box
      component="nav"
      aria-label="Main"
      sx={{ width: 232, flexShrink: 0, borderRight: 1, borderColor: "divider", backgroundColor: "background.paper" }}
    >
      <List sx={{ position: "sticky", top: "4rem" }}>
        {features.map(
          ({ name, label, icon: Icon, permission }) =>
            label &&
            permissions.includes(permission) && (
              <ListItem key={name} disablePadding>
                <ListItemButton
                  component={NavLink}
                  to={`/${name}`}
                  selected={pathname.split("/")[1] === name}
                  sx={{
                    color: "text.primary",
                    "&.Mui-selected": { fontWeight: 700, boxShadow: "inset 4px 0 currentColor" },
                  }}
                >
                  {Icon && (
                    <ListItemIcon sx={{ minWidth: 40, color: "inherit" }}>
                      <Icon />
                    </ListItemIcon>
                  )}
                  <ListItemText primary={label} disableTypography />
                </ListItemButton>
              </ListItem>
            ),
        )}
      </List>
    </Box>
  );
};
