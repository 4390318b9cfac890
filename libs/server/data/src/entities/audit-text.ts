import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { FlagColumn, KeyColumn, PrimaryIdColumn, PrimaryKeyColumn, TextColumn } from './columns';
import { Grade, ViewHolder } from './enums';

/** The case text of an audit as a whole, and the overall grade while it is a draft. */
@Entity('audit_text')
@ObjectType({ simpleResolvers: true, description: 'The case text of an audit as a whole.' })
export class AuditText {
  @PrimaryIdColumn()
  readonly auditId!: string;

  @KeyColumn(20, { nullable: true })
  overall!: Grade | null;

  @Field(() => String, { nullable: true, description: 'What was done well.' })
  @TextColumn({ nullable: true })
  strengths!: string | null;

  @Field(() => String, { nullable: true, description: 'What should be better.' })
  @TextColumn({ nullable: true })
  areasForImprovement!: string | null;

  @Field(() => String, { nullable: true, description: 'The case in a few sentences, as far as the audit needs it.' })
  @TextColumn({ nullable: true })
  synopsis!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the overall judgement is right although the domains look otherwise.' })
  @TextColumn({ nullable: true })
  overallReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What changed for the child; said once, when the last action is verified.' })
  @TextColumn({ nullable: true })
  changedForChild!: string | null;
}

@Entity('views_sought')
@ObjectType({ simpleResolvers: true, description: 'Whether the views of the child, a parent or a carer were sought. Case text.' })
export class ViewsSought {
  @PrimaryIdColumn()
  readonly auditId!: string;

  @Field(() => ViewHolder, { description: 'Whose views.' })
  @PrimaryKeyColumn(10)
  readonly who!: ViewHolder;

  @Field(() => Boolean, { description: 'Whether they were asked.' })
  @FlagColumn()
  sought!: boolean;

  @Field(() => String, { nullable: true, description: 'Who asked.' })
  @TextColumn({ nullable: true })
  byWhom!: string | null;

  @Field(() => String, { nullable: true, description: 'How: in person, by telephone, in writing.' })
  @TextColumn({ nullable: true })
  how!: string | null;

  @Field(() => String, { nullable: true, description: 'What they said.' })
  @TextColumn({ nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'Why they were not asked.' })
  @TextColumn({ nullable: true })
  whyNot!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether what they said changed the judgement.' })
  @FlagColumn({ nullable: true })
  changedJudgement!: boolean | null;
}
