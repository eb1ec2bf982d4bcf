import CloseIcon from "@mui/icons-material/Close";
import { Box, Button, Drawer, useMediaQuery, type Theme } from "@mui/material";
import { Suspense, useEffect, useState, type ReactNode } from "react";
import { useLocation } from "react-router";
import { SearchWordsProvider } from "../patient/SearchWordsProvider.tsx";
import { Crash } from "../ui/Crash.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Loading } from "../ui/Loading.tsx";
import { Announcements } from "./Announcements.tsx";
import { Header } from "./Header.tsx";
import { Menu } from "./Menu.tsx";
import { SkipLink } from "./SkipLink.tsx";

/** Header, menu and the page; the menu is a drawer where the screen is narrow. */
export const Layout = ({ children }: { children: ReactNode }) => {
  const { pathname } = useLocation();
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up("md"));
  const [isMenuOpen, setMenuOpen] = useState(false);
  useEffect(() => setMenuOpen(false), [pathname]);
  return (
    <SearchWordsProvider>
      <SkipLink />
      <Header isWide={isWide} isMenuOpen={isMenuOpen} onMenu={() => setMenuOpen(true)} />
      <Box sx={{ display: "flex", alignItems: "stretch", minHeight: "calc(100vh - 4rem)" }}>
        {isWide ? (
          <Menu />
        ) : (
          <Drawer open={isMenuOpen} onClose={() => setMenuOpen(false)} slotProps={{ paper: { "aria-label": "Menu" } }}>
            <Button variant="text" color="inherit" startIcon={<CloseIcon />} onClick={() => setMenuOpen(false)}>
              Close menu
            </Button>
            <Menu />
          </Drawer>
        )}
        <Box
          component="main"
          id="main"
          tabIndex={-1}
          sx={{
            flex: 1,
            minWidth: 0,
            maxWidth: "80rem",
            p: { xs: 2, md: 4 },
            "&:focus": { outline: "none !important" },
          }}
        >
          <Announcements>
            <ErrorBoundary
              resetBy={pathname}
              fallback={(error) => <Crash error={error} isAboutPatient={/^\/patients\/./.test(pathname)} />}
            >
              <Suspense fallback={<Loading />}>{children}</Suspense>
            </ErrorBoundary>
          </Announcements>
        </Box>
      </Box>
    </SearchWordsProvider>
  );
};
