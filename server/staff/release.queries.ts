import type { ChangeDatabase } from "../database/practice-database.ts";
import { holds, type Permission, type StaffRole } from "../permissions.ts";

interface Owned {
  table: string;
  isOpen: string;
  /** What its owner has to hold to see it among their work. */
  by: Permission;
  clinical?: true;
}

/** Work that belongs to somebody. */
const owned: readonly Owned[] = [
  { table: "application", isOpen: "closed_at IS NULL", by: "work.read" },
  { table: "clinical_system_item", isOpen: "confirmed_at IS NULL AND superseded_at IS NULL", by: "clinicalSystem.confirm" }, // prettier-ignore
  { table: "enhanced_review", isOpen: "state IN ('OPEN', 'IN_REVIEW')", by: "review.decide", clinical: true },
  { table: "concern", isOpen: "closed_at IS NULL", by: "concern.handle" },
  { table: "help_offer", isOpen: "closed_at IS NULL", by: "application.take" },
];

interface Left {
  staffId: string;
  /** What they may still do; none where they left. */
  roles: readonly StaffRole[];
  clinical: boolean;
}

/** Gives back to everybody the open work that somebody can see no more, so that none of it lies where nobody looks (BR-PD-03, BR-RO-03); answers how many. */
export async function releaseWork(database: ChangeDatabase, { staffId, roles, clinical }: Left): Promise<number> {
  let released = 0;
  for (const { table, isOpen, by, clinical: isClinical } of owned) {
    if (holds({ roles }, by) && (clinical || !isClinical)) continue;
    const rows = await database.query(
      `UPDATE ${table} SET owner_id = NULL, version = version + 1 WHERE owner_id = $1 AND ${isOpen} RETURNING id`,
      [staffId],
    );
    released += rows.length;
  }
  return released;
}
