import { Field, ObjectType } from "type-graphql";
import type { ReadDatabase } from "../database/practice-database.ts";
import { UUID } from "../scalars.ts";
import { Membership, Relation, type Colleague } from "./staff.entity.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A patient declared to be this member of staff, or related to them.",
})
export class DeclaredRelation {
  @Field(() => UUID)
  patientId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Null for who may not see patients, such as a system administrator.",
  })
  patientName!: string | null;

  @Field(() => Relation)
  relation!: Relation;
}

@ObjectType({ simpleResolvers: true, description: "A member of staff, as the Staff screen shows them." })
export class StaffMember extends Membership {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean, { description: "Works here today." })
  isActive!: boolean;

  @Field(() => [DeclaredRelation])
  relatives!: DeclaredRelation[];
}

const members = `
  SELECT json_build_object('id', m.staff_id, 'roles', m.roles, 'jobTitle', m.job_title, 'clinical', m.clinical, 'canVouch', m.can_vouch,
           'professionalNumber', m.professional_number, 'informationGovernanceTrainedOn', m.information_governance_trained_on,
           'identityTrainedOn', m.identity_trained_on, 'redactionTrainedOn', m.redaction_trained_on, 'activeFrom', m.active_from,
           'activeTo', m.active_to, 'version', m.version, 'name', s.name, 'email', s.email,
           'isActive', m.active_from <= $1 AND (m.active_to IS NULL OR m.active_to > $1),
           'relatives', (SELECT coalesce(json_agg(json_build_object('patientId', p.id, 'patientName', CASE WHEN $2 THEN upper(p.family_name) || ', ' || p.given_name END,
                                                                    'relation', r.relation) ORDER BY p.family_search), '[]')
                           FROM declared_relative r JOIN patient p ON p.id = r.patient_id WHERE r.staff_id = m.staff_id)) AS member
    FROM membership m JOIN staff s ON s.id = m.staff_id`;

/** Everybody who works or worked here, those who work here now first; patients are named to who may see them (BR-CL-25). */
export async function staffMembers(
  database: ReadDatabase,
  today: string,
  mayReadPatients: boolean,
): Promise<StaffMember[]> {
  const rows = await database.query<{ member: StaffMember }>(
    `${members} ORDER BY (m.active_to IS NOT NULL AND m.active_to <= $1), s.name, s.id LIMIT 500`,
    [today, mayReadPatients],
  );
  return rows.map(({ member }) => member);
}

export async function staffMember(
  database: ReadDatabase,
  today: string,
  mayReadPatients: boolean,
  id: string,
): Promise<StaffMember | undefined> {
  const values = [today, mayReadPatients, id];
  return (await database.one<{ member: StaffMember }>(`${members} WHERE m.staff_id = $3`, values))?.member;
}

/** The people work can be given to. */
export const colleagues = (database: ReadDatabase, today: string): Promise<Colleague[]> =>
  database.query(
    `SELECT s.id, s.name FROM membership m JOIN staff s ON s.id = m.staff_id
      WHERE m.active_from <= $1 AND (m.active_to IS NULL OR m.active_to > $1) ORDER BY s.name LIMIT 500`,
    [today],
  );
