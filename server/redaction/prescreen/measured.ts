/** What came of a set of labelled entries when the rules were first run on it. */
export interface Measured {
  /** The file in test/fixtures/redaction, whose README tells how it was written. */
  set: string;
  entries: number;
  /** Entries in which a person would look. */
  needALook: number;
  /** Entries that the pre-screen flagged, and how many of those needed a look. */
  flagged: number;
  found: number;
}

/**
 * The pre-screen on text it had not seen. A set counts once, at first contact: afterwards its mistakes were mended,
 * and what it says then is no longer a measure. A test holds the sizes to the files.
 */
export const measuredAtFirstContact: readonly Measured[] = [
  { set: "notes1", entries: 189, needALook: 89, flagged: 84, found: 78 },
  { set: "notes2", entries: 124, needALook: 66, flagged: 32, found: 29 },
  { set: "notes3", entries: 70, needALook: 38, flagged: 26, found: 24 },
];
