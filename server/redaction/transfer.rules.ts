import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const LabelFate = enumeration("CARRIED", "LOST", "ALL_OR_NOTHING", "NEEDS_PARTNER", "NOT_KNOWN");
export type LabelFate = OneOf<typeof LabelFate>;
publish(LabelFate, "LabelFate", "What becomes of a NOPAT label between two suppliers' systems (domain.md 5.3).", {
  ALL_OR_NOTHING: "Hidden only where every member of the set bears the label.",
  NEEDS_PARTNER: "Carried only where the entry it belongs to is labelled as well.",
  NOT_KNOWN: "Nothing is published for this pair of suppliers; look at every entry.",
});

interface Fate {
  fate: LabelFate;
  words: string;
}

type Receiver = "EMIS" | "SYSTMONE";

const carried: Fate = { fate: "CARRIED", words: "The label is carried." };
const notShown: Fate = { fate: "LOST", words: "The label is not shown by the receiving system." };
const both = (fate: Fate) => ({ EMIS: fate, SYSTMONE: fate });

/** What is published for each type of resource by the receiving system [S37]. */
export const fates: Readonly<Record<string, Record<Receiver, Fate>>> = {
  DiagnosticReport: both(notShown),
  Specimen: both(notShown),
  Observation: both(carried),
  AllergyIntolerance: both(carried),
  Immunization: both(carried),
  ReferralRequest: both(carried),
  DocumentReference: both(carried),
  Condition: both({
    fate: "NEEDS_PARTNER",
    words: "Carried only where the problem's observation is labelled as well.",
  }),
  MedicationRequest: {
    EMIS: { fate: "ALL_OR_NOTHING", words: "A repeat is hidden only where all its issues are labelled." },
    SYSTMONE: { fate: "NEEDS_PARTNER", words: "An acute item is hidden only where its plan is labelled too." },
  },
  ProcedureRequest: {
    EMIS: { fate: "LOST", words: "A diary entry is not hidden by the receiving system." },
    SYSTMONE: carried,
  },
  List: both({ fate: "LOST", words: "A hidden topic of a consultation is not honoured." }),
};

const unlabelled: Fate = { fate: "LOST", words: "This transfer carries no labels at all; look at every entry." };
const unknown: Fate = {
  fate: "NOT_KNOWN",
  words: "Nothing is published for this pair of systems; look at every entry.",
};

export interface LabelLossOf {
  resourceType: string;
  fate: LabelFate;
  words: string;
}

/** What may have lost its label on the way from one system to another, type by type (BR-RD-10, 11). */
export function labelsLost(
  sender: string | null,
  receiver: string,
  interaction: string | null,
  types: readonly string[],
): LabelLossOf[] {
  const isPublished = (sender === "EMIS" || sender === "SYSTMONE") && (receiver === "EMIS" || receiver === "SYSTMONE");
  return types.flatMap((resourceType): LabelLossOf[] => {
    const fate =
      interaction === "UK06" ? unlabelled : isPublished ? (fates[resourceType]?.[receiver] ?? unknown) : unknown;
    return fate.fate === "CARRIED" ? [] : [{ resourceType, ...fate }];
  });
}
