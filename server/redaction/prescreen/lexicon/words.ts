/** A list written as running text, one word between spaces, so that it can be read and edited without brackets and quotes. */
export const words = (list: TemplateStringsArray): readonly string[] => (list[0] ?? "").trim().split(/\s+/);

/** The same with one phrase a line; a line may hold several parts, which the reader of the list explains. */
export const lines = (list: TemplateStringsArray): readonly string[] =>
  (list[0] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

/** Given and family names of one origin, lower case and without accents. */
export interface Names {
  given: readonly string[];
  family: readonly string[];
}
