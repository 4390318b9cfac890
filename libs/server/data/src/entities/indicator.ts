import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar, MonthScalar } from '@goodmark/server-graphql';
import { CountColumn, FlagColumn, IdColumn, InstantColumn, KeyColumn, MonthColumn, NameColumn, PrimaryKeyColumn, TextColumn } from './columns';
import { Better, BreachStatus, IndicatorUnit, Service } from './enums';
import { Versioned } from './versioned';

/** Values are kept as whole hundredths, so that both databases compare them alike; see `hundredths`. */
@Entity('indicator')
@ObjectType({ simpleResolvers: true, description: 'A figure of performance that is watched month by month. An early warning, not a barometer: read its values with what is said about them.' })
export class Indicator extends Versioned {
  @Field(() => String, { description: 'What it is called.' })
  @NameColumn()
  name!: string;

  @Field(() => String, { nullable: true, description: 'What is counted, and how.' })
  @TextColumn({ nullable: true })
  definition!: string | null;

  @Field(() => IndicatorUnit, { description: 'What its values are.' })
  @KeyColumn(20)
  unit!: IndicatorUnit;

  @Field(() => Better, { description: 'Which way it is meant to go.' })
  @KeyColumn(10)
  better!: Better;

  @Field(() => Service, { nullable: true, description: 'The service it is about; none when both.' })
  @KeyColumn(20, { nullable: true })
  service!: Service | null;

  @CountColumn({ nullable: true })
  targetHundredths!: number | null;

  @CountColumn()
  thresholdHundredths!: number;

  @IdColumn({ nullable: true })
  ownerId!: string | null;

  @Field(() => Boolean, { description: 'Whether it is still watched.' })
  @FlagColumn()
  active!: boolean;
}

@Entity('indicator_value')
@ObjectType({ simpleResolvers: true, description: 'What an indicator was in one month.' })
export class IndicatorValue {
  @PrimaryKeyColumn(36)
  indicatorId!: string;

  @Field(() => MonthScalar, { description: 'The month.' })
  @PrimaryKeyColumn(7)
  month!: string;

  @CountColumn()
  valueHundredths!: number;

  @Field(() => String, { nullable: true, description: 'What is said about it.' })
  @TextColumn({ nullable: true })
  note!: string | null;

  @IdColumn()
  byId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was entered, or last corrected.' })
  @InstantColumn()
  at!: string;
}

@Entity('indicator_breach')
@ObjectType({ simpleResolvers: true, description: 'A value that crossed the threshold of its indicator, and so proposes an activity.' })
export class IndicatorBreach extends Versioned {
  @IdColumn()
  indicatorId!: string;

  @Field(() => MonthScalar, { description: 'The month of the value.' })
  @MonthColumn()
  month!: string;

  @CountColumn()
  valueHundredths!: number;

  @CountColumn()
  thresholdHundredths!: number;

  @Field(() => BreachStatus, { description: 'What became of it.' })
  @KeyColumn(20)
  status!: BreachStatus;

  @IdColumn({ nullable: true })
  decidedById!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null until then.' })
  @InstantColumn({ nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why no activity is needed, where it was dismissed.' })
  @TextColumn({ nullable: true })
  reason!: string | null;

  @IdColumn({ nullable: true })
  activityId!: string | null;
}
