import { Box, Divider, Paper, Typography } from "@mui/material";
import type { DocumentFragment } from "../../schema/documents.ts";

type Block = DocumentFragment["blocks"][number];

/** A document as its reader sees it; its headings lie below those of the page. */
export const DocumentText = ({ document: { title, address, date, blocks } }: { document: DocumentFragment }) => (
  <Paper variant="outlined" sx={{ p: { xs: 2, md: 4 }, maxWidth: "46rem" }}>
    {address.length > 0 && <Typography sx={{ whiteSpace: "pre-line", mb: 2 }}>{address.join("\n")}</Typography>}
    {date && <Typography sx={{ mb: 2 }}>{date}</Typography>}
    <Typography component="h3" sx={{ fontWeight: 700, fontSize: "1.25rem", mb: 2 }}>
      {title}
    </Typography>
    {blocks.map((block, at) => (
      <BlockText key={at} block={block} />
    ))}
  </Paper>
);

const BlockText = ({ block: { kind, text, items, isNumbered } }: { block: Block }) => {
  if (kind === "heading")
    return (
      <Typography component="h4" sx={{ fontWeight: 700, mt: 2, mb: 1 }}>
        {text}
      </Typography>
    );
  if (kind === "pageBreak") return <Divider sx={{ my: 3 }} />;
  if (kind === "lines") return <Typography sx={{ whiteSpace: "pre-line", mb: 2 }}>{items?.join("\n")}</Typography>;
  if (kind === "list")
    return (
      <Box component={isNumbered ? "ol" : "ul"} sx={{ mt: 0, mb: 2 }}>
        {items?.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </Box>
    );
  return <Typography sx={{ mb: 2 }}>{text}</Typography>;
};
