import { Patient } from "../patient/patient.entity.ts";
import { Practice } from "../practice/practice.entity.ts";
import { DeclaredRelative, Membership, Staff } from "../staff/staff.entity.ts";

/** Every table that the program changes row by row; a test holds them to the migrated database. */
export const entities = [Practice, Staff, Membership, DeclaredRelative, Patient];
