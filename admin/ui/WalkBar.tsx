import { Box, Button, Link } from "@mui/material";
import { Link as RouterLink, useLocation } from "react-router";
import { useTurn } from "./use-turn.ts";
import { useWalk, type Walk } from "./walk.ts";

/** Back to the list, and Previous and Next along it; nothing where the page was not opened from a list. */
export const WalkBar = () => {
  const { pathname } = useLocation();
  const [walk] = useWalk();
  const at = walk?.places.indexOf(pathname) ?? -1;
  return walk && at >= 0 ? <Steps walk={walk} at={at} /> : null;
};

const Steps = ({ walk, at }: { walk: Walk; at: number }) => {
  const { turn, isPending, hasPrevious, hasNext } = useTurn(walk, at);
  return (
    <Box
      component="nav"
      aria-label={walk.title}
      className="no-print"
      sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}
    >
      <Link component={RouterLink} to={walk.back}>
        Back to {walk.title}
      </Link>
      <Button variant="outlined" color="primary" disabled={!hasPrevious || isPending} onClick={() => turn(-1)}>
        Previous
      </Button>
      <Button variant="outlined" color="primary" disabled={!hasNext || isPending} onClick={() => turn(1)}>
        Next
      </Button>
    </Box>
  );
};
