import { registerEnumType } from "type-graphql";

/** The words of one list, spelled alike in TypeScript, SQL, GraphQL and the dashboard. */
export const enumeration = <const W extends string>(...words: readonly W[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as { readonly [K in W]: K };

export type OneOf<E> = E[keyof E];

/** Publishes a list in the schema; each word may say what it means. */
export const publish = <E extends Record<string, string>>(
  list: E,
  name: string,
  description: string,
  meanings: { [K in keyof E]?: string } = {},
) =>
  registerEnumType<Record<string, string>>(list, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(meanings).map(([word, meaning]) => [word, { description: String(meaning) }]),
    ),
  });
