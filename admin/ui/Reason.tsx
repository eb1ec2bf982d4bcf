import { Box, Typography, type TypographyProps } from "@mui/material";

interface ReasonProps extends Pick<TypographyProps, "id" | "component" | "color" | "sx"> {
  reason: { words: string; rule: string | null };
}

/** Why something waits or may not be done, in the server's words, with the number of its rule. */
export const Reason = ({ reason: { words, rule }, ...props }: ReasonProps) => (
  <Typography component="span" variant="body2" {...props}>
    {words}
    {rule && (
      <>
        {" "}
        <Box component="span" sx={{ whiteSpace: "nowrap" }}>
          (rule {rule})
        </Box>
      </>
    )}
  </Typography>
);
