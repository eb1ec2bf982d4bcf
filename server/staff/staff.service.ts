import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import type { ChangeDatabase } from "../database/practice-database.ts";
import { badInput, conflict, notFound, ruleBroken } from "../errors.ts";
import type { StaffRole } from "../permissions.ts";
import { Patient } from "../patient/patient.entity.ts";
import { firstPassword, hashPassword } from "./password.ts";
import { releaseWork } from "./release.queries.ts";
import { DeclaredRelative, Membership, type Relation } from "./staff.entity.ts";
import { staffMember, type StaffMember } from "./staff.queries.ts";

export interface StaffDetails {
  roles: StaffRole[];
  jobTitle?: string | null;
  clinical: boolean;
  canVouch: boolean;
  professionalNumber?: string | null;
  informationGovernanceTrainedOn?: string | null;
  identityTrainedOn?: string | null;
  redactionTrainedOn?: string | null;
}

/** What the audit keeps of somebody's terms: all that the rules give a power for. */
const powersOf = ({ roles, clinical, canVouch }: StaffDetails) => ({ roles, clinical, canVouch });

const untold = {
  jobTitle: null,
  professionalNumber: null,
  informationGovernanceTrainedOn: null,
  identityTrainedOn: null,
  redactionTrainedOn: null,
};

const knownElsewhere =
  "This address signs in at another practice already. Ask your system administrator to add the person from the command line.";

interface Enrolment {
  today: string;
  now: Date;
}

/** Makes somebody a member of staff, or has a former one back on new terms; a person new to Gatehouse gets a first password, which is told once and never stored in clear. */
export async function enrol(
  database: ChangeDatabase,
  { today, now }: Enrolment,
  person: { email: string; name: string },
  details: StaffDetails,
  { password = firstPassword(), mustChange = true, mayJoin = true } = {},
): Promise<{ staffId: string; firstPassword: string | null }> {
  const email = person.email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw badInput({ email: "Write an e-mail address, such as name@nhs.net." });
  if (person.name.trim() === "") throw badInput({ name: "Write the person's name." });
  if (details.roles.length === 0) throw badInput({ roles: "Choose at least one role." });
  const [known] = await database.query<{ staff_id: string; is_new: boolean }>(
    "SELECT * FROM enrol_staff($1, $2, $3, $4, $5, $6)",
    [uuid(), email, person.name.trim(), await hashPassword(password), mustChange, now],
  );
  if (!known) throw conflict();
  const [former] = await database.lockedWhere(Membership, { staffId: known.staff_id });
  if (!known.is_new && !former && !mayJoin) throw badInput({ email: knownElsewhere });
  const terms = { ...untold, ...details, activeFrom: today, activeTo: null };
  if (former?.activeTo) await database.update(Membership, { staffId: known.staff_id, version: former.version }, terms);
  else await database.insert(Membership, { ...terms, staffId: known.staff_id, version: 1 });
  database.audit({ event: "addStaff", subjectType: "staff", subject: known.staff_id, facts: powersOf(details) });
  return { staffId: known.staff_id, firstPassword: known.is_new ? password : null };
}

/**
 * Adds a colleague. A person who signs in at another practice already is added by the system's operator, on the command
 * line, who makes sure that the address is theirs: a manager elsewhere may have chosen their first password.
 */
export async function addStaff(ctx: Context, person: { email: string; name: string }, details: StaffDetails) {
  const { staffId, firstPassword } = await enrol(ctx.change, ctx, person, details, { mayJoin: false });
  return { member: await memberOf(ctx, staffId), firstPassword };
}

/** Changes what a colleague may do; nobody changes their own roles. */
export async function changeStaff(
  ctx: Context,
  id: string,
  version: number,
  details: StaffDetails,
): Promise<StaffMember> {
  if (id === ctx.actor.id) throw ruleBroken("You cannot change your own roles. Ask another manager.");
  if (details.roles.length === 0) throw badInput({ roles: "Choose at least one role." });
  await ctx.change.update(Membership, { staffId: id, version }, details);
  const released = await releaseWork(ctx.change, { staffId: id, ...details });
  const facts = { ...powersOf(details), ...(released > 0 ? { released } : {}) };
  ctx.change.audit({ event: "changeStaff", subjectType: "staff", subject: id, facts });
  return memberOf(ctx, id);
}

/** Ends somebody's work here today; what they did stays valid (BR-RO-03), and their sessions no longer open this practice. */
export async function disableStaff(ctx: Context, id: string, version: number): Promise<StaffMember> {
  if (id === ctx.actor.id) throw ruleBroken("You cannot disable yourself. Ask another manager.");
  await disable(ctx.change, id, ctx.today, version);
  return memberOf(ctx, id);
}

/** Ends somebody's work at the practice and gives back what was theirs to do; a command has seen no version and ends what it finds. */
export async function disable(database: ChangeDatabase, staffId: string, today: string, version?: number) {
  const [membership] = await database.find(Membership, { staffId });
  if (!membership) throw notFound("member of staff");
  if (membership.activeTo) throw conflict("This person has already left.");
  await database.update(Membership, { staffId, version: version ?? membership.version }, { activeTo: today });
  const released = await releaseWork(database, { staffId, roles: [], clinical: false });
  database.audit({ event: "disableStaff", subjectType: "staff", subject: staffId, ...(released > 0 ? { facts: { released } } : {}) }); // prettier-ignore
}

/** Notes that a patient is this member of staff, or their relative, so that the rules keep them apart (BR-RO-04). */
export async function declareRelative(
  ctx: Context,
  staffId: string,
  patientId: string,
  relation: Relation,
): Promise<StaffMember> {
  const [patient] = await ctx.change.find(Patient, { id: patientId });
  if (!patient) throw notFound("patient");
  await ctx.change.insert(DeclaredRelative, { staffId, patientId, relation, declaredAt: ctx.now.toISOString() });
  // A concern of a patient is kept from their relatives: it does not stay with one of them (BR-RO-04).
  await ctx.change.query(
    "UPDATE concern SET owner_id = NULL, version = version + 1 WHERE patient_id = $1 AND owner_id = $2 AND closed_at IS NULL",
    [patientId, staffId],
  );
  ctx.change.audit({
    event: "declareRelative",
    subjectType: "staff",
    subject: staffId,
    patient: patientId,
    facts: { relation },
  });
  return memberOf(ctx, staffId);
}

/** Takes back a declaration that was made by mistake. */
export async function withdrawRelative(ctx: Context, staffId: string, patientId: string): Promise<StaffMember> {
  if (staffId === ctx.actor.id)
    throw ruleBroken("You cannot take back your own declaration. Ask another manager.", "BR-RO-04");
  await ctx.change.remove(DeclaredRelative, { staffId, patientId }, "declared relative");
  ctx.change.audit({ event: "withdrawRelative", subjectType: "staff", subject: staffId, patient: patientId });
  return memberOf(ctx, staffId);
}

async function memberOf(ctx: Context, id: string) {
  const member = await staffMember(ctx.db, ctx.today, ctx.may("patient.read"), id);
  if (!member) throw notFound("member of staff");
  return member;
}
