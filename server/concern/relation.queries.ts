import type { ReadDatabase } from "../database/practice-database.ts";
import { concernOn } from "./concern.queries.ts";
import { isKeptFrom, type RelationTo } from "./knowing.ts";

const sql = `SELECT EXISTS (SELECT FROM declared_relative AS own WHERE own.patient_id = $1 AND own.staff_id = $2) AS "isRelated",
  ${isKeptFrom("$1::uuid", "$2::uuid")} AS "isKeptFrom", ${concernOn("$1")} AS "hasConcern"`;

/** What who works here is to a patient, in one statement (BR-RO-04, BR-CL-20). */
export const relationTo = async (database: ReadDatabase, patientId: string): Promise<RelationTo> =>
  (await database.one<RelationTo>(sql, [patientId, database.staffId])) as RelationTo;
