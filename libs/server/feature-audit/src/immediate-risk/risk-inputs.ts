import { ToldHow } from '@goodmark/server-data';
import { DateTimeScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'That somebody was told of an immediate risk by speaking to them: a person who works here or, in words, somebody outside.' })
export class RiskTellingInput {
  @Field(() => ID, { nullable: true, description: 'Who was told, where they work here.' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who was told, in words, where they do not: "Duty sergeant". At most 500 characters.' })
  outsider?: string | null;

  @Field(() => ToldHow, { description: 'How.' })
  how!: ToldHow;

  @Field(() => DateTimeScalar, { description: 'When they were told.' })
  toldAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they answered, where they have.' })
  answeredAt?: string | null;

  @Field(() => String, { nullable: true, description: 'What they said they will do, at most 5,000 characters.' })
  answer?: string | null;
}

@InputType({ description: 'Raises an immediate risk to the child, found while reading.' })
export class ImmediateRiskRaiseInput {
  @Field(() => ID, { description: 'The audit in which it was found, live or practice, at any stage.' })
  auditId!: string;

  @Field(() => String, { description: 'What the risk is, at most 5,000 characters.' })
  what!: string;

  @Field(() => RiskTellingInput, { nullable: true, description: 'Who was told already, by speaking to them.' })
  told?: RiskTellingInput | null;
}

@InputType({ description: 'Records that somebody was told of an immediate risk.' })
export class ImmediateRiskToldInput {
  @Field(() => ID, { description: 'The immediate risk.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => RiskTellingInput, { description: 'Who was told, how and when.' })
  told!: RiskTellingInput;
}

@InputType({ description: 'Records what somebody who was told of an immediate risk answered.' })
export class ImmediateRiskAnsweredInput {
  @Field(() => ID, { description: 'The immediate risk.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => ID, { description: 'Which telling was answered.' })
  toldId!: string;

  @Field(() => DateTimeScalar, { description: 'When they answered.' })
  answeredAt!: string;

  @Field(() => String, { description: 'What they said they will do, at most 5,000 characters.' })
  answer!: string;
}

@InputType({ description: 'Withdraws an immediate risk that was raised by mistake.' })
export class ImmediateRiskWithdrawInput {
  @Field(() => ID, { description: 'The immediate risk.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why, at most 5,000 characters.' })
  reason!: string;
}
