/** Why somebody may not do a thing: words for staff, and the number of the rule where it may be told. */
export interface Reason {
  words: string;
  rule?: string;
}

export const because = (words: string, rule?: string): Reason => (rule ? { words, rule } : { words });

/** What every restricted hold reads to people without the permission: no rule, kind, author, time or count (BR-CL-20). */
export const onHold: Reason = { words: "On hold. Speak to the safeguarding lead." };
