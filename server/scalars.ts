import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLLocalDate, GraphQLUUID } from "graphql-scalars";

/** An id; anything else is refused before it reaches SQL. */
export const UUID = GraphQLUUID;

/** A civil date, 2026-11-02, in Europe/London. */
export const LocalDate = GraphQLLocalDate;

/** An instant as the database wrote it, ISO 8601 in UTC; text stays text on the way out. */
export const Instant = new GraphQLScalarType({
  name: "DateTime",
  description: "An instant, ISO 8601 in UTC.",
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
  parseValue: (value) => instant(value),
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});

function instant(value: unknown) {
  if (typeof value !== "string" || Number.isNaN(Date.parse(value))) {
    throw new GraphQLError("An instant is written like 2026-11-02T09:00:00Z.");
  }
  return new Date(value).toISOString();
}
