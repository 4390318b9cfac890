import { LadoHarm, LadoOutcome, LadoSector } from '@goodmark/server-data';
import { FinancialYearScalar } from '@goodmark/server-graphql';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many referrals came out one way, of all that were received and of those that were concluded.' })
export class LadoOutcomeFigure {
  @Field(() => LadoOutcome, { description: 'Which way.' })
  outcome!: LadoOutcome;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Int, { description: 'Of how many that were received, advice included.' })
  ofAll!: number;

  @Field(() => Int, { nullable: true, description: 'In per cent of all that were received; null where there are none.' })
  percentOfAll!: number | null;

  @Field(() => Int, { description: 'Of how many that were concluded.' })
  ofConcluded!: number;

  @Field(() => Int, { nullable: true, description: 'In per cent of those that were concluded; null where there are none.' })
  percentOfConcluded!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many steps were taken in time.' })
export class LadoInTime {
  @Field(() => Int, { description: 'How many were.' })
  count!: number;

  @Field(() => Int, { description: 'Of how many of which it is known.' })
  of!: number;

  @Field(() => Int, { nullable: true, description: 'In per cent; null where there are none.' })
  percent!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many referrals came from one kind of work.' })
export class LadoSectorFigure {
  @Field(() => LadoSector, { description: 'Which.' })
  sector!: LadoSector;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many referrals allege one kind of harm.' })
export class LadoHarmFigure {
  @Field(() => LadoHarm, { description: 'Which.' })
  harm!: LadoHarm;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The register of allegations in a financial year, by the day on which referrals were received.' })
export class LadoFigures {
  @Field(() => FinancialYearScalar, { description: 'Which year.' })
  year!: string;

  @Field(() => Int, { description: 'All referrals that were received.' })
  all!: number;

  @Field(() => Int, { description: 'Those answered with advice.' })
  advice!: number;

  @Field(() => Int, { description: 'Those that go to a position-of-trust meeting.' })
  meetings!: number;

  @Field(() => Int, { description: 'Those of them that are concluded.' })
  concluded!: number;

  @Field(() => Int, { description: 'Those of them that are not.' })
  notConcluded!: number;

  @Field(() => [LadoOutcomeFigure], { description: 'Every conclusion, with both bases.' })
  outcomes!: readonly LadoOutcomeFigure[];

  @Field(() => [LadoSectorFigure], { description: 'By kind of work.' })
  sectors!: readonly LadoSectorFigure[];

  @Field(() => [LadoHarmFigure], { description: 'By the harm that is alleged.' })
  harms!: readonly LadoHarmFigure[];

  @Field(() => LadoInTime, { description: "Employers' reports that came in time, of those of which it is known when the employer learned of it." })
  reportsInTime!: LadoInTime;

  @Field(() => LadoInTime, { description: 'First meetings that were held in time, of those that were held or are overdue.' })
  meetingsInTime!: LadoInTime;
}
