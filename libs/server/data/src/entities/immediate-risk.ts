import { Entity } from 'typeorm';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '@goodmark/server-graphql';
import { IdColumn, InstantColumn, KeyColumn, PrimaryIdColumn, TextColumn } from './columns';
import { AuditKind, Service } from './enums';
import { Versioned } from './versioned';
import { RiskStatus, ToldHow } from './writing-enums';

/**
 * A danger to a child that was found while reading and cannot wait for the audit. What it is stands in a row of its own.
 * Service, service area and team are those of the audit, so that who sees it is told by the row itself.
 */
@Entity('immediate_risk')
@ObjectType({ simpleResolvers: true, description: 'An immediate risk to a child, found while reading the case file. It waits until somebody who was told of it has answered.' })
export class ImmediateRisk extends Versioned {
  @IdColumn()
  auditId!: string;

  @Field(() => String, { description: 'The reference of the audit in which it was found.' })
  @KeyColumn(20)
  reference!: string;

  @Field(() => AuditKind, { description: 'Whether that audit is live or practice: the child is real in both.' })
  @KeyColumn(10)
  auditKind!: AuditKind;

  @Field(() => String, { description: 'The reference of the case when it was raised.' })
  @KeyColumn(40)
  caseReference!: string;

  @Field(() => Service, { description: 'The service of the case when the audit was allocated.' })
  @KeyColumn(20)
  service!: Service;

  @IdColumn()
  serviceAreaId!: string;

  @IdColumn()
  teamId!: string;

  @IdColumn()
  raisedById!: string;

  @Field(() => DateTimeScalar, { description: 'When it was raised.' })
  @InstantColumn()
  raisedAt!: string;

  @Field(() => RiskStatus, { description: 'Whether it waits for an answer.' })
  @KeyColumn(20)
  status!: RiskStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody was first told by speaking to them; null while nobody was. Nothing that Goodmark sends is telling.' })
  @InstantColumn({ nullable: true })
  firstToldAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody who was told answered.' })
  @InstantColumn({ nullable: true })
  answeredAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn as raised by mistake.' })
  @InstantColumn({ nullable: true })
  withdrawnAt!: string | null;

  @IdColumn({ nullable: true })
  withdrawnById!: string | null;
}

/** The case text of an immediate risk; readable by fewer people than that there is one. */
@Entity('immediate_risk_text')
export class ImmediateRiskText {
  @PrimaryIdColumn()
  readonly riskId!: string;

  @TextColumn()
  what!: string;

  @TextColumn({ nullable: true })
  withdrawnReason!: string | null;
}

@Entity('risk_told')
@ObjectType({ simpleResolvers: true, description: 'That somebody was told of an immediate risk by speaking to them, and what they answered. Case text.' })
export class RiskTold {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  riskId!: string;

  @IdColumn({ nullable: true })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: 'Who was told, in words, where they do not work here: "Duty sergeant".' })
  @TextColumn({ nullable: true })
  outsider!: string | null;

  @Field(() => ToldHow, { description: 'How they were told.' })
  @KeyColumn(20)
  how!: ToldHow;

  @Field(() => DateTimeScalar, { description: 'When they were told.' })
  @InstantColumn()
  toldAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they answered; null until then.' })
  @InstantColumn({ nullable: true })
  answeredAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What they said they will do.' })
  @TextColumn({ nullable: true })
  answer!: string | null;

  @IdColumn()
  recordedById!: string;

  @InstantColumn()
  recordedAt!: string;
}
