interface Drawing {
  /** What it shows, for who does not see it. */
  alt: string;
  /** Lines on a square of 48, drawn with a round pen of 3. */
  lines: readonly string[];
}

/** Our own simple pictures for easy read, one thought each. */
export const pictures = {
  PHONE: {
    alt: "A mobile telephone with a tick",
    lines: ["M16 4h16a3 3 0 0 1 3 3v34a3 3 0 0 1-3 3H16a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z", "M18 21l5 5 8-10", "M22 38h4"],
  },
  PEOPLE: {
    alt: "Two people",
    lines: [
      "M9 14a6 6 0 1 0 12 0a6 6 0 1 0-12 0",
      "M4 42v-5a10 10 0 0 1 10-10h2a10 10 0 0 1 10 10v5",
      "M28 17a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
      "M32 28h2a10 10 0 0 1 10 10v4",
    ],
  },
  CARD: {
    alt: "A card with a photograph",
    lines: [
      "M6 9h36a3 3 0 0 1 3 3v24a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V12a3 3 0 0 1 3-3z",
      "M12 19a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
      "M9 32a7 7 0 0 1 14 0",
      "M28 18h11M28 24h11M28 30h8",
    ],
  },
  TELEPHONE: {
    alt: "A telephone",
    lines: ["M14 6l7 9-4 5c2 5 6 9 11 11l5-4 9 7c0 5-4 9-9 8C19 40 8 29 6 15c-1-5 3-9 8-9z"],
  },
  BOARD: { alt: "A notice board", lines: ["M5 7h38v27H5z", "M14 34l-4 9M34 34l4 9", "M12 15h24M12 21h24M12 27h14"] },
  PAGE: {
    alt: "A page with an exclamation mark",
    lines: ["M10 4h20l9 9v31H10z", "M30 4v9h9", "M24 19v11M24 36v.5"],
  },
  TALK: {
    alt: "A speech bubble",
    lines: [
      "M6 6h36a2 2 0 0 1 2 2v20a2 2 0 0 1-2 2H24L13 41V30H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z",
      "M12 14h24M12 21h16",
    ],
  },
  QUESTION: {
    alt: "A speech bubble with a question mark",
    lines: [
      "M6 4h36a2 2 0 0 1 2 2v26a2 2 0 0 1-2 2H24L13 44V34H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z",
      "M19 14a5 5 0 1 1 8 4c-2 1.5-3 2.5-3 5M24 28v.5",
    ],
  },
  PADLOCK: { alt: "A closed padlock", lines: ["M9 21h30v22H9z", "M15 21v-7a9 9 0 0 1 18 0v7", "M24 29v6"] },
  DOOR: { alt: "An arrow out of a door", lines: ["M27 5H8v38h19", "M18 24h26M36 16l8 8-8 8"] },
  COVERED_EYE: {
    alt: "An eye that is crossed out",
    lines: ["M3 24c5-8 12-13 21-13s16 5 21 13c-5 8-12 13-21 13S8 32 3 24z", "M18 24a6 6 0 1 0 12 0a6 6 0 1 0-12 0", "M8 43L40 5"], // prettier-ignore
  },
  PRINTER: {
    alt: "A printer with a page",
    lines: ["M14 17V5h20v12", "M14 35H5V17h38v18h-9", "M14 28h20v15H14z"],
  },
  KEY: { alt: "A key", lines: ["M4 24a8 8 0 1 0 16 0a8 8 0 1 0-16 0", "M20 24h24M36 24v7M43 24v6"] },
  WARNING: { alt: "A warning sign", lines: ["M24 5l20 37H4z", "M24 18v11M24 35v.5"] },
  LETTER: { alt: "A letter in an envelope", lines: ["M4 10h40v28H4z", "M4 11l20 16 20-16"] },
  AMBULANCE: {
    alt: "An ambulance",
    lines: [
      "M7 35H3V11h26v24H17",
      "M29 18h9l7 8v9h-4M31 35h-2",
      "M8 36a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
      "M32 36a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
      "M16 16v10M11 21h10",
    ],
  },
} as const satisfies Record<string, Drawing>;

export type Picture = keyof typeof pictures;
