import { Field, ObjectType } from "type-graphql";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { LocalDate, UUID } from "../scalars.ts";

export const Contact = enumeration("MOBILE", "EMAIL");
export type Contact = OneOf<typeof Contact>;
publish(Contact, "SharedContactKind", "What two people have in common.");

@ObjectType({
  simpleResolvers: true,
  description: "Somebody else on the list who has the same mobile or e-mail (BR-CL-24).",
})
export class SharedContact {
  @Field(() => Contact)
  contact!: Contact;

  @Field(() => UUID)
  patientId!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;
}

const most = 6;

/** Who else is reached by these, as json; both are SQL expressions, and `but` is the patient themselves. At most 6. */
export const sharedContactsSql = (mobile: string, email: string, but: string) => `
  (SELECT coalesce(json_agg(shared), '[]') FROM (
     SELECT contact, id AS "patientId", given_name AS "givenName", family_name AS "familyName", born FROM (
       SELECT 'MOBILE' AS contact, other.id, given_name, family_name, born FROM patient AS other
        WHERE other.mobile = ${mobile} AND other.id <> ${but} AND other.removed_on IS NULL
       UNION ALL
       SELECT 'EMAIL', other.id, given_name, family_name, born FROM patient AS other
        WHERE other.email_search = lower(${email}) AND other.id <> ${but} AND other.removed_on IS NULL) AS found
      ORDER BY contact DESC, family_name, given_name, id LIMIT ${most}) AS shared)`;
