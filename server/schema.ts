import "reflect-metadata";
import { buildSchema } from "type-graphql";
import { PatientResolver } from "./patient/patient.resolver.ts";
import { StaffResolver } from "./staff/staff.resolver.ts";

/** The contract; schema/schema.graphql is its print and a test keeps it true. Permissions are asked in operation.ts. */
export const schema = () =>
  buildSchema({
    resolvers: [PatientResolver, StaffResolver],
    validate: false,
    nullableByDefault: false,
  });
