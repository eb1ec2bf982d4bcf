import { Box, Button } from "@mui/material";
import { useEffect } from "react";
import { useListContext } from "react-admin";
import type { ListMeta } from "../api/data-provider.ts";

/** Next and Previous, below a list of several pages. */
export const Pager = () => {
  const { page, setPage, hasNextPage, hasPreviousPage, meta, isFetching } = useListContext();
  const { page: got = page }: Partial<ListMeta> = meta ?? {};
  useEffect(() => {
    if (!isFetching && got !== page) setPage(got);
  }, [isFetching, got, page, setPage]);
  if (!hasNextPage && !hasPreviousPage) return null;
  const turn = (to: number) => {
    setPage(to);
    document.querySelector("h1")?.scrollIntoView();
  };
  return (
    <Box component="nav" aria-label="Pages" className="no-print" sx={{ display: "flex", gap: 2, mt: 2 }}>
      <Button variant="outlined" color="primary" disabled={!hasPreviousPage} onClick={() => turn(page - 1)}>
        Previous
      </Button>
      <Button variant="outlined" color="primary" disabled={!hasNextPage} onClick={() => turn(page + 1)}>
        Next
      </Button>
    </Box>
  );
};
