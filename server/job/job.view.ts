import { Field, Int, ObjectType } from "type-graphql";
import { Instant } from "../scalars.ts";

@ObjectType({ simpleResolvers: true, description: "The practice's jobs of one kind." })
export class JobQueue {
  @Field(() => String, { description: "The name of the job, such as import.check." })
  task!: string;

  @Field(() => Int, { description: "Added, and not begun." })
  waiting!: number;

  @Field(() => Int)
  working!: number;

  @Field(() => Int, { description: "Failed, and tried again later." })
  failing!: number;

  @Field(() => Int, { description: "Failed as often as they may; kept until somebody tries them again." })
  givenUp!: number;

  @Field(() => Instant, { nullable: true, description: "Since when the oldest of those that are due waits." })
  oldestAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A job that was given up." })
export class GivenUpJob {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  task!: string;

  @Field(() => Int)
  attempts!: number;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => String, { nullable: true, description: "Never a patient's details." })
  error!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What the practice's jobs are at." })
export class Operations {
  @Field(() => [JobQueue], { description: "One for each kind that has any." })
  queues!: JobQueue[];

  @Field(() => [GivenUpJob], { description: "The newest 100." })
  givenUp!: GivenUpJob[];
}
