import { AuditDomain, DomainGrade, ViewHolder } from '@goodmark/server-data';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What is written about one domain. Left out: unchanged; null: cleared.' })
export class JudgementInput {
  @Field(() => AuditDomain, { description: 'Which of the 12 domains.' })
  domain!: AuditDomain;

  @Field(() => DomainGrade, { nullable: true, description: 'Its grade.' })
  grade?: DomainGrade | null;

  @Field(() => String, { nullable: true, description: 'What was seen, at most 20,000 characters.' })
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: 'The difference it made to the child, at most 10,000 characters.' })
  difference?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the domain does not apply, at most 2,000 characters.' })
  notApplicableReason?: string | null;
}

@InputType({ description: "Whether somebody's views were sought: by whom, how and what they said, or why not. Left out: unchanged; null: cleared." })
export class ViewsSoughtInput {
  @Field(() => ViewHolder, { description: 'Whose views.' })
  who!: ViewHolder;

  @Field(() => Boolean, { description: 'Whether they were asked.' })
  sought!: boolean;

  @Field(() => String, { nullable: true, description: 'Who asked.' })
  byWhom?: string | null;

  @Field(() => String, { nullable: true, description: 'How: in person, by telephone, in writing.' })
  how?: string | null;

  @Field(() => String, { nullable: true, description: 'What they said.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'Why they were not asked.' })
  whyNot?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether what they said changed the judgement.' })
  changedJudgement?: boolean | null;
}
