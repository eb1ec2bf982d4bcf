/** The classes of words that turns of phrase ask for with `@`. */
export const Sees = {
  /** A third person by name. */
  third: 1,
  /** Anyone who acts: a third person, a relative, a role, he, she, they. */
  who: 2,
  /** Whom it is done to. */
  her: 4,
  /** Whose it is. */
  hers: 8,
  kin: 16,
  role: 32,
  pt: 64,
  num: 128,
  name: 256,
  /** Has a question mark put before it, as doctors write a suspicion. */
  query: 512,
} as const;
