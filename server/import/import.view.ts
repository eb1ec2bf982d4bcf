import { Field, Int, ObjectType } from "type-graphql";
import { pageOf } from "../list.ts";
import { SharedContact } from "../patient/shared-contact.queries.ts";
import { ReasonView } from "../reason-view.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { ImportBatch, ImportProblem } from "./import.entity.ts";
import { ImportDecision, ImportOutcome } from "./import.words.ts";
import { ImportStep } from "./import.rules.ts";

export const ImportBatchPage = pageOf(ImportBatch, "ImportBatchPage");

@ObjectType({ simpleResolvers: true, description: "A step of a file, and why the person who asks may not take it." })
export class ImportStepView {
  @Field(() => ImportStep)
  step!: ImportStep;

  @Field(() => ReasonView, { nullable: true, description: "Null where the step may be taken." })
  refusal!: ReasonView | null;
}

@ObjectType({ simpleResolvers: true, description: "Rows of one kind, for deciding about all of them at once." })
export class ImportRowKind {
  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;

  @Field(() => String, { nullable: true, description: "Why a person has to look, such as SIMILAR; a code." })
  reason!: string | null;

  @Field(() => Int)
  rows!: number;

  @Field(() => Int, { description: "Of how many somebody has decided." })
  decided!: number;

  @Field(() => [ImportDecision], { description: "What may be decided about all of them at once." })
  decisions!: ImportDecision[];
}

@ObjectType({ simpleResolvers: true, description: "Rows that are told something of; they are taken all the same." })
export class ImportFlagCount {
  @Field(() => String, {
    description: "RESTRICTED, SHARED_CONTACT (BR-CL-24), SUPERSEDED_NUMBER (BR-NN-03) or NUMBER_WITHDRAWN (BR-PDS-04).",
  })
  flag!: string;

  @Field(() => Int)
  rows!: number;
}

@ObjectType({ simpleResolvers: true, description: "A file that came in, with its rows and what may be done with it." })
export class ImportReport extends ImportBatch {
  @Field(() => [ImportStepView])
  steps!: ImportStepView[];
}

@ObjectType({ simpleResolvers: true, description: "A patient of the register whom a row is about, or may be about." })
export class ImportedPatient {
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

  @Field(() => String, { nullable: true, description: "Blank for a restricted patient (BR-PDS-01)." })
  postcode!: string | null;

  @Field(() => Int, { description: "How many services the patient may use online now." })
  activeServices!: number;
}

@ObjectType({ simpleResolvers: true, description: "Whom a row names, as the source writes it." })
export class ImportedRowName {
  @Field(() => String, { nullable: true })
  givenName!: string | null;

  @Field(() => String, { nullable: true })
  familyName!: string | null;

  @Field(() => LocalDate, { nullable: true })
  born!: string | null;

  @Field(() => String, { nullable: true })
  nhsNumber!: string | null;

  @Field(() => String, { nullable: true })
  postcode!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "What a row would change of one detail; lists are joined by commas.",
})
export class ImportedChange {
  @Field(() => String, { description: "The detail, as Patient names it." })
  field!: string;

  @Field(() => String, { nullable: true, description: "Null where nothing was known, or nothing may be shown." })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A row of a file, what was found of it, and what somebody decided." })
export class ImportRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The line of the list, or the number of the Bundle's entry; null for a patient whom the list leaves out.",
  })
  line!: number | null;

  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;

  @Field(() => [String], { description: "Why a person has to look; codes, in words among the problems." })
  reasons!: string[];

  @Field(() => [String], { description: "What is told of the row; codes, as ImportFlagCount names them." })
  flags!: string[];

  @Field(() => [SharedContact], {
    description:
      "Who on the register has the same mobile or e-mail; empty where it is another row of the file. At most 6.",
  })
  sharedWith!: SharedContact[];

  @Field(() => [String], { description: "The details that differ, as Patient names them." })
  changed!: string[];

  @Field(() => [ImportedChange])
  changes!: ImportedChange[];

  @Field(() => [ImportProblem])
  problems!: ImportProblem[];

  @Field(() => ImportedRowName, { nullable: true, description: "Null for a row that is not kept." })
  incoming!: ImportedRowName | null;

  @Field(() => ImportedPatient, { nullable: true, description: "Null where there is none, or several may be meant." })
  patient!: ImportedPatient | null;

  @Field(() => [ImportedPatient], { description: "The people who may be meant; at most 20." })
  candidates!: ImportedPatient[];

  @Field(() => ImportDecision, { nullable: true })
  decision!: ImportDecision | null;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  @Field(() => [ImportDecision], { description: "What may be decided about this row, while the file is in review." })
  decisions!: ImportDecision[];
}

export const ImportRowPage = pageOf(ImportRow, "ImportRowPage");
