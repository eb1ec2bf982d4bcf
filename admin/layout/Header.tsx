import MenuIcon from "@mui/icons-material/Menu";
import SearchIcon from "@mui/icons-material/Search";
import { Box, IconButton, Link, Typography } from "@mui/material";
import { Link as RouterLink, useLocation } from "react-router";
import { PatientSearchBox } from "../patient/PatientSearchBox.tsx";
import { usePractice } from "../session/use-practice.ts";
import { headerColours } from "./header-colours.ts";
import { PersonMenu } from "./PersonMenu.tsx";

interface HeaderProps {
  isWide: boolean;
  isMenuOpen: boolean;
  onMenu(): void;
}

export const Header = ({ isWide, isMenuOpen, onMenu }: HeaderProps) => {
  const { name, odsCode, permissions } = usePractice();
  const { pathname } = useLocation();
  const hasOwnBox = pathname === "/patients" || pathname === "/patients/search";
  const maySearch = permissions.includes("patient.read") && !hasOwnBox;
  return (
    <Box
      component="header"
      sx={[
        headerColours,
        {
          position: { md: "sticky" },
          top: 0,
          zIndex: "appBar",
          display: "flex",
          alignItems: "center",
          gap: { xs: 1, md: 3 },
        },
        { minHeight: "4rem", px: { xs: 1, md: 3 }, py: 0.75 },
      ]}
    >
      {!isWide && (
        <IconButton
          color="inherit"
          aria-label="Menu"
          aria-haspopup="dialog"
          aria-expanded={isMenuOpen}
          onClick={onMenu}
        >
          <MenuIcon />
        </IconButton>
      )}
      <Box sx={{ flex: { xs: 1, md: "0 1 auto" }, minWidth: 0 }}>
        <Link
          component={RouterLink}
          to="/"
          color="inherit"
          underline="hover"
          sx={{ fontWeight: 700, fontSize: "1.25rem" }}
        >
          Gatehouse
        </Link>
        <Typography sx={{ fontSize: "0.875rem", lineHeight: 1.25, overflowWrap: "anywhere" }}>
          {name} ({odsCode})
        </Typography>
      </Box>
      <Box sx={{ flex: { md: 1 }, display: "flex", justifyContent: "center" }}>
        {maySearch && isWide && <PatientSearchBox isInHeader />}
        {maySearch && !isWide && (
          <IconButton color="inherit" component={RouterLink} to="/patients/search" aria-label="Find a patient">
            <SearchIcon />
          </IconButton>
        )}
      </Box>
      <PersonMenu isWide={isWide} />
    </Box>
  );
};
