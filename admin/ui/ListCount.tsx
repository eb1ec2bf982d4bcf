import { Typography } from "@mui/material";
import { useListContext } from "react-admin";
import type { ListMeta } from "../api/data-provider.ts";
import { counted } from "./counted.ts";

/** 'Showing 26 to 50 of 1,000+ patients', said again whenever the list changes. */
export const ListCount = ({ one, many }: { one: string; many: string }) => {
  const { data, meta, page, perPage } = useListContext();
  const { page: got = page, total, totalIsCapped }: Partial<ListMeta> = meta ?? {};
  const rows = data?.length ?? 0;
  const first = (got - 1) * perPage + 1;
  const all = total === undefined ? "" : counted(total, one, many).replace(" ", totalIsCapped ? "+ " : " ");
  return (
    <Typography role="status" color="textSecondary" sx={{ minHeight: "1.5em" }}>
      {rows > 0 && rows === total ? all : rows > 0 && `Showing ${first} to ${first + rows - 1} of ${all}`}
    </Typography>
  );
};
