import { Box, Link } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { usePractice } from "../session/use-practice.ts";

const pages = [
  { name: "differences", to: "/online", label: "Differences", permission: "difference.read" },
  { name: "sweep", to: "/online/sweep", label: "Newly linked this week", permission: "sweep.do" },
  { name: "codes", to: "/online/codes", label: "Codes", permission: "policy.change" },
] as const;

/** The pages about who is online in the clinical system. */
export const OnlineLinks = ({ here }: { here: (typeof pages)[number]["name"] }) => {
  const { permissions } = usePractice();
  return (
    <Box component="nav" aria-label="Online users" sx={{ display: "flex", flexWrap: "wrap", columnGap: 3, rowGap: 1 }}>
      {pages
        .filter(({ permission }) => permissions.includes(permission))
        .map(({ name, to, label }) => (
          <Link
            key={name}
            component={RouterLink}
            to={to}
            aria-current={name === here ? "page" : undefined}
            sx={{ py: 0.5, fontWeight: name === here ? 700 : 400, color: "primary.main" }}
          >
            {label}
          </Link>
        ))}
    </Box>
  );
};
