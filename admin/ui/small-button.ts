/** A button within a row of a list: lower than others, its words as large as the row's. */
export const smallButton = { minHeight: 32, py: 0.25, px: 1.25, fontSize: "0.9375rem" } as const;
