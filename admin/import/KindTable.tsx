import { Box, Button, Typography } from "@mui/material";
import { DecideImportKindDocument, type ImportReportFragment } from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { counted } from "../ui/counted.ts";
import { ErrorSummary } from "../ui/ErrorSummary.tsx";
import { hidden } from "../ui/hidden.ts";
import { SendButton } from "../ui/SendButton.tsx";
import { smallButton } from "../ui/small-button.ts";
import { countsOf, type Wanted } from "./RowFilter.tsx";
import { decisionWords, flags, outcomes, reasons } from "./words.ts";

type Kind = ImportReportFragment["kinds"][number];

interface KindTableProps {
  report: ImportReportFragment;
  onShow(wanted: Wanted): void;
}

const line = {
  display: "grid",
  gridTemplateColumns: { xs: "1fr", md: "minmax(14rem, 1fr) 7rem minmax(16rem, 2fr)" },
  columnGap: 2,
  rowGap: 0.5,
  py: 1.25,
  borderTop: 1,
  borderColor: "divider",
  alignItems: "start",
} as const;

/** Every kind of row with how many there are, what was decided, and what can be decided about all at once. */
export const KindTable = ({ report, onShow }: KindTableProps) => {
  const step = useStep(DecideImportKindDocument, { done: "Decided." });
  const { id, version } = report;
  const bare = countsOf(report).filter(([outcome]) => !report.kinds.some((kind) => kind.outcome === outcome));
  return (
    <Box>
      <ErrorSummary error={step.error} />
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {report.kinds.map((kind) => (
          <Box component="li" key={`${kind.outcome} ${kind.reason}`} sx={line}>
            <Name kind={kind} onShow={onShow} />
            <Typography sx={{ fontVariantNumeric: "tabular-nums" }}>{kind.rows.toLocaleString("en-GB")}</Typography>
            <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
              {
                kind.decided > 0 &&
                <Typography>{kind.decided === kind.rows ? "All decided." : `${kind.decided.toLocaleString("en-GB")} decided.`}</Typography> // prettier-ignore
              }
              {isToDecide(kind) &&
                kind.decisions.map((decision) => (
                  <SendButton
                    key={decision}
                    variant="outlined"
                    color="primary"
                    sx={smallButton}
                    isPending={step.isPending}
                    onClick={() => step.send({ id, version, outcome: kind.outcome, reason: kind.reason, decision })}
                  >
                    {allOf(kind)}: {decisionWords(decision, kind.outcome).toLowerCase()}
                    <Box component="span" sx={hidden}>
                      {` (${nameOf(kind)})`}
                    </Box>
                  </SendButton>
                ))}
            </Box>
          </Box>
        ))}
        {bare.map(([outcome, rows]) => (
          <Box component="li" key={outcome} sx={line}>
            <Name kind={{ outcome, reason: null }} onShow={onShow} />
            <Typography>{rows.toLocaleString("en-GB")}</Typography>
          </Box>
        ))}
        {report.flags.map(({ flag, rows }) => (
          <Box component="li" key={flag} sx={line}>
            <Button variant="text" color="primary" sx={asLink} onClick={() => onShow({ flag })}>
              To know: {flags[flag] ?? flag}
            </Button>
            <Typography>{rows.toLocaleString("en-GB")}</Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const asLink = {
  p: 0,
  minHeight: 0,
  justifyContent: "flex-start",
  textAlign: "left",
  textDecoration: "underline",
} as const;

const nameOf = ({ outcome, reason }: Pick<Kind, "outcome" | "reason">) =>
  reason && reason !== "MISSING" ? `${outcomes[outcome]}: ${reasons[reason] ?? reason}` : outcomes[outcome];

const Name = ({ kind, onShow }: { kind: Pick<Kind, "outcome" | "reason">; onShow(wanted: Wanted): void }) => (
  <Button
    variant="text"
    color="primary"
    sx={asLink}
    onClick={() => onShow(kind.reason ? { outcome: kind.outcome, reason: kind.reason } : { outcome: kind.outcome })}
  >
    {nameOf(kind)}
  </Button>
);

/** What is taken without a word needs no button here; leaving a row out is decided at the row. */
const isToDecide = ({ outcome }: Kind) => outcome === "NEEDS_PERSON" || outcome === "LEAVER";

const allOf = ({ rows }: Kind) => (rows === 1 ? "The one" : `All ${counted(rows, "row").replace(/ rows?$/, "")}`);
