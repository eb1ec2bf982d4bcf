import { Alert } from "@mui/material";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { useLocation } from "react-router";
import { AnnounceContext } from "./announce.ts";

export const Announcements = ({ children }: { children: ReactNode }) => {
  const { pathname } = useLocation();
  const here = useRef(pathname);
  const [said, setSaid] = useState<{ text: string; on: string }>();
  const announce = useCallback((text: string, to?: string) => setSaid({ text, on: to ?? here.current }), []);
  useEffect(() => {
    here.current = pathname;
    setSaid((before) => (before?.on === pathname ? before : undefined));
  }, [pathname]);
  return (
    <AnnounceContext value={announce}>
      <div role="status">
        {said?.on === pathname && (
          <Alert severity="success" variant="outlined" sx={{ mb: 2 }} onClose={() => setSaid(undefined)}>
            {said.text}
          </Alert>
        )}
      </div>
      {children}
    </AnnounceContext>
  );
};
