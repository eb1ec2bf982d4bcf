import { Field, InputType, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "A column of a list whose headings are not known." })
export class ImportColumn {
  @Field(() => String)
  heading!: string;

  @Field(() => [String], { description: "What stands in it on the first rows, at most three." })
  samples!: string[];
}

@ObjectType({ simpleResolvers: true, description: "Something that a list of this kind may tell." })
export class ImportFact {
  @Field(() => String)
  fact!: string;

  @Field(() => String, { description: "As staff call it." })
  label!: string;

  @Field(() => Boolean, { description: "Without it, or another that may stand for it, the list cannot be read." })
  isNeeded!: boolean;

  @Field(() => String, { nullable: true, description: "The column that probably holds it." })
  heading!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Which column of a list holds what, to be said by a person." })
export class ImportMapping {
  @Field(() => [ImportColumn])
  columns!: ImportColumn[];

  @Field(() => [ImportFact])
  facts!: ImportFact[];
}

@InputType({ description: "A fact, and the heading of the column that holds it." })
export class ImportMappingInput {
  @Field(() => String)
  fact!: string;

  @Field(() => String)
  heading!: string;
}
