import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar, MonthScalar } from '@goodmark/server-graphql';
import { IdColumn, InstantColumn, KeyColumn, MonthColumn, TextColumn } from './columns';
import { AuditDomain, ReAuditKind, ReAuditStatus } from './enums';
import { Versioned } from './versioned';

/** A proposal to look again: at the case of an audit, or at the theme of an activity. A person decides. */
@Entity('re_audit')
@ObjectType({ simpleResolvers: true, description: 'A proposal to look again at a case, or at a theme, and what somebody decided about it.' })
export class ReAudit extends Versioned {
  /** What is proposed once only: the audit, or the activity and the domain. */
  @KeyColumn(100)
  once!: string;

  @Field(() => ReAuditKind, { description: 'Whether the same case is looked at again, or the same theme over a new sample.' })
  @KeyColumn(10)
  kind!: ReAuditKind;

  @Field(() => ReAuditStatus, { description: 'What became of it.' })
  @KeyColumn(20)
  status!: ReAuditStatus;

  @IdColumn({ nullable: true })
  auditId!: string | null;

  @IdColumn({ nullable: true })
  fromActivityId!: string | null;

  @Field(() => AuditDomain, { nullable: true, description: 'The theme; null where a case is looked at again.' })
  @KeyColumn(30, { nullable: true })
  domain!: AuditDomain | null;

  @Field(() => MonthScalar, { description: 'The month it is proposed for.' })
  @MonthColumn()
  proposedMonth!: string;

  @IdColumn({ nullable: true })
  proposedById!: string | null;

  @Field(() => String, { nullable: true, description: 'Why a person proposed it; null where the program did, by its rule.' })
  @TextColumn({ nullable: true })
  why!: string | null;

  @IdColumn({ nullable: true })
  decidedById!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  @InstantColumn({ nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was dismissed.' })
  @TextColumn({ nullable: true })
  reason!: string | null;

  @IdColumn({ nullable: true })
  activityId!: string | null;
}
