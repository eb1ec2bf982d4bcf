import type { Case } from "./case.ts";

type Requested = Case["services"][number];

type Part = [label: string, isWaiting: boolean, isDone: boolean];

export interface Stage {
  label: string;
  is: "done" | "now" | "later" | "notNeeded";
}

/** To which stage of the road each rule of a gate belongs. */
const stageOfRule: Record<string, "form" | "identity" | "checks" | "review"> = {
  "BR-REG-02": "form",
  "BR-REG-03": "identity",
  "BR-ID-07": "identity",
  "BR-CO-01": "checks",
  "BR-CO-02": "checks",
  "BR-CL-04": "checks",
  "BR-REG-04": "review",
  "BR-LV-02": "review",
};

/** The road of one service, drawn from the gates the server names: those passed, the first that is not, and what follows. */
export function stagesOf(application: Case, { waitsFor, outcome, expectedOn }: Requested): Stage[] {
  const waiting = new Set(waitsFor.map(({ rule }) => (rule ? stageOfRule[rule] : "hold")));
  const isOn = outcome === "ENABLED";
  const isChecked = application.checks.every((check) => check.outcome === "CLEAR");
  // A hold without a rule tells nothing of its kind (BR-CL-20), so it stands in the place of the checks.
  const checks: Part = waiting.has("hold") ? ["On hold", true, false] : ["Checks", waiting.has("checks"), isChecked];
  const review: Part[] = waiting.has("review") || expectedOn ? [["Redaction review", waiting.has("review"), true]] : [];
  const road: Part[] = [
    ["Form", waiting.has("form"), true],
    ["Identity", waiting.has("identity"), application.verifications.length > 0],
    checks,
    ...review,
    [isOn ? "Switched on" : "Switch on", !isOn, isOn],
  ];
  const now = road.findIndex(([, isWaiting]) => isWaiting);
  return road.map(([label, isWaiting, isDone], index) => {
    if (isWaiting) return { label, is: index === now ? "now" : "later" };
    return { label, is: isDone ? "done" : "notNeeded" };
  });
}
