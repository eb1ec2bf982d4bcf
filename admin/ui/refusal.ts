/** A step that is for other roles: it is left out rather than shown as closed. */
export const isOfRole = (refusal: { words: string } | null | undefined) =>
  refusal?.words === "Your role does not allow this.";
