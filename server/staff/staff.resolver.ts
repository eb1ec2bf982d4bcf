import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { StaffRole } from "../permissions.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { Me } from "./me.ts";
import { changePassword, me, signIn, signOut } from "./sign-in.service.ts";
import { Colleague, Relation } from "./staff.entity.ts";
import { colleagues, staffMember, staffMembers, StaffMember } from "./staff.queries.ts";
import {
  addStaff,
  changeStaff,
  declareRelative,
  disableStaff,
  withdrawRelative,
  type StaffDetails,
} from "./staff.service.ts";

@InputType({ description: "What a member of staff does here, and the attributes that the rules ask for." })
class StaffDetailsInput implements StaffDetails {
  @Field(() => [StaffRole])
  roles!: StaffRole[];

  @Field(() => String, { nullable: true })
  jobTitle?: string | null;

  @Field(() => Boolean)
  clinical!: boolean;

  @Field(() => Boolean)
  canVouch!: boolean;

  @Field(() => String, { nullable: true })
  professionalNumber?: string | null;

  @Field(() => LocalDate, { nullable: true })
  informationGovernanceTrainedOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  identityTrainedOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  redactionTrainedOn?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Somebody newly added." })
class AddedStaff {
  @Field(() => StaffMember)
  member!: StaffMember;

  @Field(() => String, {
    nullable: true,
    description: "Read it out once; it is not stored. Null for a person who has a password already.",
  })
  firstPassword!: string | null;
}

@Resolver()
export class StaffResolver {
  @Query(() => Me, { description: "The person who is signed in, with their practices, roles and permissions." })
  me(@Ctx() ctx: Context) {
    return me(ctx);
  }

  @Mutation(() => Me, {
    description: "Starts a session under a new cookie. RATE_LIMITED after too many wrong attempts.",
  })
  signIn(
    @Arg("email", () => String) email: string,
    @Arg("password", () => String) password: string,
    @Ctx() ctx: Context,
  ) {
    return signIn(ctx, email, password);
  }

  @Mutation(() => Boolean, { description: "Ends the session at once, on every server." })
  signOut(@Ctx() ctx: Context) {
    return signOut(ctx);
  }

  @Mutation(() => Me, { description: "Goes on with the session for another idle period." })
  stayIn(@Ctx() ctx: Context) {
    return me(ctx);
  }

  @Mutation(() => Me, {
    description: "Sets one's own password, of 15 characters or more; every other session of the person ends.",
  })
  changePassword(
    @Arg("current", () => String) current: string,
    @Arg("chosen", () => String) chosen: string,
    @Ctx() ctx: Context,
  ) {
    return changePassword(ctx, current, chosen);
  }

  @Query(() => [Colleague], { description: "The people of this practice that work can be given to, by name." })
  colleagues(@Ctx() ctx: Context) {
    return colleagues(ctx.db, ctx.today);
  }

  @Query(() => [StaffMember], { description: "Everybody who works or worked at this practice; at most 500." })
  staffMembers(@Ctx() ctx: Context) {
    return staffMembers(ctx.db, ctx.today, ctx.may("patient.read"));
  }

  @Query(() => StaffMember, { nullable: true, description: "One member of staff." })
  staffMember(@Id() id: string, @Ctx() ctx: Context) {
    return staffMember(ctx.db, ctx.today, ctx.may("patient.read"), id);
  }

  @Mutation(() => AddedStaff, {
    description: "Adds a member of staff; a person new to Gatehouse gets a first password.",
  })
  addStaff(
    @Arg("email", () => String) email: string,
    @Arg("name", () => String) name: string,
    @Arg("details", () => StaffDetailsInput) details: StaffDetailsInput,
    @Ctx() ctx: Context,
  ) {
    return addStaff(ctx, { email, name }, details);
  }

  @Mutation(() => StaffMember, { description: "Changes roles and attributes; nobody changes their own." })
  changeStaff(
    @Id() id: string,
    @Version() version: number,
    @Arg("details", () => StaffDetailsInput) details: StaffDetailsInput,
    @Ctx() ctx: Context,
  ) {
    return changeStaff(ctx, id, version, details);
  }

  @Mutation(() => StaffMember, {
    description: "Ends somebody's work at this practice at once; what they did stays valid (BR-RO-03).",
  })
  disableStaff(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return disableStaff(ctx, id, version);
  }

  @Mutation(() => StaffMember, {
    description: "Notes that a patient is this member of staff or their relative (BR-RO-04).",
  })
  declareRelative(
    @Id() id: string,
    @Arg("patientId", () => UUID) patientId: string,
    @Arg("relation", () => Relation) relation: Relation,
    @Ctx() ctx: Context,
  ) {
    return declareRelative(ctx, id, patientId, relation);
  }

  @Mutation(() => StaffMember, { description: "Takes back a declaration that was made by mistake." })
  withdrawRelative(@Id() id: string, @Arg("patientId", () => UUID) patientId: string, @Ctx() ctx: Context) {
    return withdrawRelative(ctx, id, patientId);
  }
}
