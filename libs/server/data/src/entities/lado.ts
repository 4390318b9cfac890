import { Entity } from 'typeorm';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '@goodmark/server-graphql';
import { CountColumn, DayColumn, FlagColumn, IdColumn, InstantColumn, KeyColumn, PrimaryIdColumn, PrimaryKeyColumn, TextColumn } from './columns';
import {
  LadoAccessKind, LadoAdultRole, LadoAgency, LadoDbsOutcome, LadoEmployment, LadoHarm, LadoHrOutcome, LadoHrProcess, LadoOutcome, LadoPolice, LadoRegulator, LadoRoute, LadoSector,
} from './lado-enums';
import { Versioned } from './versioned';

/*
 * The register of allegations against adults who work with children. It is walled off: nobody but the LADO, a deputy
 * while cover lasts, and an auditor with access to a referral meets a row of it. See docs/decisions/0023.
 */

/** The id of the one row. */
export const LADO_SETTINGS_ID = 'lado-settings';

/** An allegation, with the adult known by a reference only. What is written about it stands in a row of its own. */
@Entity('lado_referral')
@ObjectType({ simpleResolvers: true, description: 'An allegation against an adult who works with children, referred to the LADO. The adult is known by a reference only.' })
export class LadoReferral extends Versioned {
  @Field(() => String, { description: 'Its reference, `LADO-2018-0001`.' })
  @KeyColumn(20)
  reference!: string;

  @Field(() => String, { description: "The adult's reference. Never a name." })
  @KeyColumn(40)
  adultReference!: string;

  @Field(() => String, { nullable: true, description: 'The reference of the setting in which the adult meets children; null where it is not known.' })
  @KeyColumn(40, { nullable: true })
  settingReference!: string | null;

  @Field(() => DateScalar, { description: 'The day the LADO received it.' })
  @DayColumn()
  receivedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day the employer learned of it; null where nobody knows.' })
  @DayColumn({ nullable: true })
  learnedOn!: string | null;

  @Field(() => LadoAgency, { description: 'Who referred it.' })
  @KeyColumn(20)
  referrer!: LadoAgency;

  @Field(() => LadoSector, { description: 'In what kind of work the adult meets children.' })
  @KeyColumn(20)
  sector!: LadoSector;

  @Field(() => LadoAdultRole, { description: 'What the adult does there.' })
  @KeyColumn(20)
  adultRole!: LadoAdultRole;

  @Field(() => LadoHarm, { description: 'The harm that is alleged.' })
  @KeyColumn(20)
  harm!: LadoHarm;

  @Field(() => LadoRoute, { description: 'Advice, or a position-of-trust meeting.' })
  @KeyColumn(20)
  route!: LadoRoute;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first position-of-trust meeting; null while none was held.' })
  @DayColumn({ nullable: true })
  firstMeetingOn!: string | null;

  @Field(() => LadoPolice, { nullable: true, description: 'What the police do; null while they have not said.' })
  @KeyColumn(20, { nullable: true })
  police!: LadoPolice | null;

  @Field(() => LadoHrProcess, { nullable: true, description: 'Where the disciplinary process stands; null while it is not known.' })
  @KeyColumn(20, { nullable: true })
  hrProcess!: LadoHrProcess | null;

  @Field(() => LadoHrOutcome, { nullable: true, description: 'How the disciplinary process ended; null while it is awaited.' })
  @KeyColumn(20, { nullable: true })
  hrOutcome!: LadoHrOutcome | null;

  @Field(() => LadoEmployment, { nullable: true, description: 'Whether the adult goes on working with children; null while it is awaited.' })
  @KeyColumn(20, { nullable: true })
  employmentAfter!: LadoEmployment | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a referral for barring is due; null while it is not decided.' })
  @FlagColumn({ nullable: true })
  dbsDue!: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day a referral for barring was made.' })
  @DayColumn({ nullable: true })
  dbsMadeOn!: string | null;

  @Field(() => LadoDbsOutcome, { nullable: true, description: 'What the barring service decided; null while it is awaited.' })
  @KeyColumn(20, { nullable: true })
  dbsOutcome!: LadoDbsOutcome | null;

  @Field(() => LadoRegulator, { nullable: true, description: 'To which regulator the adult is to be referred, or was.' })
  @KeyColumn(20, { nullable: true })
  regulator!: LadoRegulator | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the adult was referred to the regulator.' })
  @DayColumn({ nullable: true })
  regulatorReferredOn!: string | null;

  @Field(() => LadoOutcome, { nullable: true, description: 'What was concluded; null while nothing was.' })
  @KeyColumn(20, { nullable: true })
  outcome!: LadoOutcome | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was concluded.' })
  @DayColumn({ nullable: true })
  concludedOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the child was told of the conclusion; null while there is none.' })
  @FlagColumn({ nullable: true })
  childTold!: boolean | null;

  @IdColumn()
  recordedById!: string;
}

/** What is written about a referral. */
@Entity('lado_referral_text')
export class LadoReferralText {
  @PrimaryIdColumn()
  readonly referralId!: string;

  @TextColumn()
  concern!: string;

  @TextColumn({ nullable: true })
  conclusionReason!: string | null;

  @TextColumn({ nullable: true })
  childReason!: string | null;

  @TextColumn({ nullable: true })
  hrReason!: string | null;

  @TextColumn({ nullable: true })
  employmentReason!: string | null;

  @TextColumn({ nullable: true })
  dbsReason!: string | null;
}

@Entity('lado_meeting')
@ObjectType({ simpleResolvers: true, description: 'A position-of-trust meeting about a referral.' })
export class LadoMeeting {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  referralId!: string;

  @Field(() => DateScalar, { description: 'The day it was held.' })
  @DayColumn()
  heldOn!: string;

  @Field(() => String, { description: 'What was decided. Case text.' })
  @TextColumn()
  decisions!: string;

  @IdColumn()
  recordedById!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  @InstantColumn()
  recordedAt!: string;
}

@Entity('lado_meeting_agency')
@ObjectType({ simpleResolvers: true, description: 'An agency that was invited to a position-of-trust meeting.' })
export class LadoMeetingAgency {
  @PrimaryIdColumn()
  readonly meetingId!: string;

  @Field(() => LadoAgency, { description: 'Which one.' })
  @PrimaryKeyColumn(20)
  readonly agency!: LadoAgency;

  @IdColumn()
  referralId!: string;

  @Field(() => Boolean, { description: 'Whether it came.' })
  @FlagColumn()
  attended!: boolean;
}

/** That somebody who is not the LADO meets referrals from one day to another: all of them to cover, or one to audit. */
@Entity('lado_access')
@ObjectType({ simpleResolvers: true, description: 'That somebody covers for the LADO, or may read a referral of a dip sample, for a while.' })
export class LadoAccess extends Versioned {
  @Field(() => LadoAccessKind, { description: 'To cover, or to audit.' })
  @KeyColumn(20)
  kind!: LadoAccessKind;

  @IdColumn()
  personId!: string;

  /** None for a deputy, who meets them all. */
  @IdColumn({ nullable: true })
  referralId!: string | null;

  @Field(() => DateScalar, { description: 'The first day of it.' })
  @DayColumn()
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day of it.' })
  @DayColumn()
  untilOn!: string;

  @Field(() => String, { description: 'Why they need it.' })
  @TextColumn()
  reason!: string;

  @IdColumn()
  grantedById!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null while it was not.' })
  @InstantColumn({ nullable: true })
  revokedAt!: string | null;
}

/** What a council decides about the clocks of the register. There is one row of it. */
@Entity('lado_settings')
@ObjectType({ simpleResolvers: true, description: 'How long the steps of an allegation may take.' })
export class LadoSettings extends Versioned {
  @Field(() => Int, { description: 'Within how many working days of learning of it an employer reports to the LADO.' })
  @CountColumn()
  reportWorkingDays!: number;

  @Field(() => Int, { description: 'Within how many days of the referral the first position-of-trust meeting is held.' })
  @CountColumn()
  meetingDays!: number;
}
