import { Field, Int, ObjectType } from "type-graphql";
import { Declaration } from "../application/application.words.ts";
import type { Context } from "../context.ts";
import { enumeration, publish } from "../enumeration.ts";
import { notFound } from "../errors.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { searchable } from "../patient/name.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { compare, type Agreement as Agrees } from "./unmatched.rules.ts";
import { UnmatchedApplication } from "./unmatched.entity.ts";
import { UnmatchedSource, UnmatchedState } from "./unmatched.words.ts";

export const Agreement = enumeration("SAME", "DIFFERENT", "NOT_SAID");
publish(
  Agreement,
  "Agreement",
  "Whether what was typed agrees with what is known; NOT_SAID where either says nothing.",
);

@ObjectType({ simpleResolvers: true, description: "Whether somebody's details agree, field by field." })
export class Agreements {
  @Field(() => Agreement)
  givenName!: Agrees;

  @Field(() => Agreement)
  familyName!: Agrees;

  @Field(() => Agreement)
  born!: Agrees;

  @Field(() => Agreement)
  postcode!: Agrees;

  @Field(() => Agreement)
  nhsNumber!: Agrees;

  @Field(() => Agreement)
  email!: Agrees;

  @Field(() => Agreement)
  mobile!: Agrees;
}

@ObjectType({ simpleResolvers: true, description: "A patient who may be the one who applied, beside what was typed." })
export class Candidate {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => String, { nullable: true })
  nhsNumber!: string | null;

  @Field(() => String, { nullable: true, description: "Blank for a restricted patient." })
  postcode!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  mobile!: string | null;

  @Field(() => Agreements)
  agrees!: Agreements;
}

@ObjectType({
  simpleResolvers: true,
  description: "An application that nobody has matched to a patient yet, as it was typed.",
})
export class UnmatchedRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  reference!: string;

  @Field(() => UnmatchedSource)
  source!: UnmatchedSource;

  @Field(() => UnmatchedState)
  state!: UnmatchedState;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => String, { nullable: true })
  postcode!: string | null;

  @Field(() => [Service])
  services!: Service[];

  @Field(() => LocalDate)
  receivedOn!: string;

  @Field(() => Instant)
  receivedAt!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "One of them, with the patients it may be of; nothing is matched by itself (BR-CL-07).",
})
export class UnmatchedView extends UnmatchedRow {
  @Field(() => String, { nullable: true })
  nhsNumber!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  mobile!: string | null;

  @Field(() => [Declaration])
  declarations!: Declaration[];

  @Field(() => LocalDate, { nullable: true })
  signedOn!: string | null;

  @Field(() => UUID, { nullable: true })
  applicationId!: string | null;

  @Field(() => [Candidate], { description: "At most 10, those who agree in most first." })
  candidates!: Candidate[];
}

@ObjectType({ simpleResolvers: true, description: "A row of a file that was not taken, and why." })
export class RefusedRow {
  @Field(() => Int)
  line!: number;

  @Field(() => String)
  problem!: string;
}

@ObjectType({ simpleResolvers: true, description: "What became of a file of applications." })
export class LoadedFile {
  @Field(() => Int)
  loaded!: number;

  @Field(() => Int, { description: "Rows that were here already." })
  same!: number;

  @Field(() => [RefusedRow])
  refused!: RefusedRow[];
}

export const UnmatchedPage = pageOf(UnmatchedRow, "UnmatchedPage");

const select = `unmatched_application.id, unmatched_application.version, unmatched_application.reference, unmatched_application.source, unmatched_application.state,
  unmatched_application.given_name AS "givenName", unmatched_application.family_name AS "familyName", unmatched_application.born, unmatched_application.postcode,
  unmatched_application.services, unmatched_application.received_on AS "receivedOn", unmatched_application.received_at AS "receivedAt"`;

/** Those that wait, the oldest first; or those that were dealt with. */
export const unmatchedPage = (
  ctx: Context,
  { isWaiting, after, first }: { isWaiting: boolean; after: string | undefined; first: number },
): Promise<Page<UnmatchedRow>> =>
  readPage(ctx.db, {
    select,
    from: "unmatched_application",
    where: [isWaiting ? "unmatched_application.state = 'WAITING'" : "unmatched_application.state <> 'WAITING'"],
    values: [],
    order: ["unmatched_application.received_at", "unmatched_application.id"],
    descending: !isWaiting,
    after,
    first,
  });

const candidatesSql = `SELECT id, given_name AS "givenName", family_name AS "familyName", born, nhs_number AS "nhsNumber", postcode, email, mobile
    FROM patient WHERE removed_on IS NULL AND (nhs_number = $1 OR (born = $2 AND (family_search = $3 OR given_search = $4 OR postcode = $5))
      OR (family_search = $3 AND given_search = $4)) ORDER BY family_search, given_search, id LIMIT 40`;

const score = ({ agrees }: Candidate) => Object.values(agrees).filter((each) => each === "SAME").length;

/** One of them beside the patients it may be of; a look at each of these. */
export async function openUnmatched(ctx: Context, id: string): Promise<UnmatchedView> {
  const [row] = await ctx.db.find(UnmatchedApplication, { id });
  if (!row) throw notFound("application");
  const typed = [row.nhsNumber, row.born, searchable(row.familyName), searchable(row.givenName), row.postcode];
  const found = row.state === "WAITING" ? await ctx.db.query<Candidate>(candidatesSql, typed) : [];
  const candidates = found.map((known) => ({ ...known, agrees: compare(row, known) }));
  candidates.sort((one, other) => score(other) - score(one));
  const shown = candidates.slice(0, 10);
  ctx.look({ event: "unmatchedApplication", subjectType: "unmatched_application", subject: id, facts: { patients: shown.map((each) => each.id) } }); // prettier-ignore
  return { ...row, candidates: shown };
}
