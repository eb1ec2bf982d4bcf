import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";

/** Text of one form on its way in; what the database wrote goes out as it is. */
const textOf = (name: string, description: string, read: (text: string) => string | undefined, wanted: string) => {
  const parse = (value: unknown) => {
    const text = typeof value === "string" ? read(value) : undefined;
    if (text === undefined) throw new GraphQLError(wanted);
    return text;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

/** An id in the one spelling the database has, so that rules may compare ids; anything else is refused before it reaches SQL. */
export const UUID = textOf(
  "UUID",
  "An id; it says nothing about what it names.",
  (text) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : undefined),
  "An id is written like 0190b9f4-7a1c-7e3a-8a55-2f1d4c6b7a89.",
);

/** A civil date, 2026-11-02, in Europe/London; PostgreSQL has no year 0. */
export const LocalDate = textOf(
  "LocalDate",
  "A civil date in Europe/London, such as 2026-11-02.",
  (text) => {
    try {
      return text < "0001" ? undefined : GraphQLLocalDate.parseValue(text);
    } catch {
      return undefined;
    }
  },
  "A date is written like 2026-11-02.",
);

/** An instant as the database wrote it, ISO 8601 in UTC; text stays text on the way out. */
export const Instant = textOf(
  "DateTime",
  "An instant, ISO 8601 in UTC.",
  (text) => {
    const isInstant = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text));
    return isInstant ? new Date(text).toISOString() : undefined;
  },
  "An instant is written like 2026-11-02T09:00:00Z.",
);
