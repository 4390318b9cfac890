import { percentage } from '@goodmark/audit-statistics';
import { Activity, ActivityKind, AuditDomain, Grade, SamplingMethod, Service, ServiceArea, Team } from '@goodmark/server-data';
import { FinancialYearScalar, invalidInput, MonthScalar } from '@goodmark/server-graphql';
import { Arg, Field, Float, Int, ObjectType, Resolver, FieldResolver, Root } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many of how many have a grade.' })
export class GradeFigure {
  @Field(() => Grade, { description: 'The grade.' })
  grade!: Grade;

  @Field(() => Int, { description: 'How many have it.' })
  count!: number;

  @Field(() => Int, { description: 'Of how many.' })
  base!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many of the judgements where a domain applied meet or exceed good.' })
export class MeetingGood {
  @Field(() => Int, { description: 'How many meet or exceed good.' })
  count!: number;

  @Field(() => Int, { description: 'In how many the domain applied.' })
  base!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The figures of one domain.' })
export class DomainFigures {
  @Field(() => AuditDomain, { description: 'The domain.' })
  domain!: AuditDomain;

  @Field(() => Int, { description: 'In how many audits it applied.' })
  applicable!: number;

  @Field(() => MeetingGood, { description: 'How many of those meet or exceed good.' })
  meetingGood!: MeetingGood;

  @Field(() => [GradeFigure], { description: 'One row a grade; the base is where it applied.' })
  grades!: readonly GradeFigure[];

  @Field(() => Int, { description: 'In how many audits it did not apply; they are in no base.' })
  notApplicable!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The figures of a part of an activity.' })
abstract class PartFigures {
  @Field(() => Int, { description: 'How many audits count.' })
  base!: number;

  @Field(() => [GradeFigure], { description: "The auditors' grades." })
  auditor!: readonly GradeFigure[];

  @Field(() => [GradeFigure], { description: 'The moderated grades, of completed moderations.' })
  moderated!: readonly GradeFigure[];

  @Field(() => [GradeFigure], { description: 'The grades that count.' })
  outcome!: readonly GradeFigure[];
}

@ObjectType({ simpleResolvers: true, description: 'The figures of one service within an activity.' })
export class ServiceFigures extends PartFigures {
  @Field(() => Service, { description: 'The service.' })
  service!: Service;
}

@ObjectType({ simpleResolvers: true, description: 'The figures of one case category within an activity; a case with two categories is in both.' })
export class CategoryFigures extends PartFigures {
  @Field(() => String, { description: 'Key of the category.' })
  category!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whose audits the figures are of.' })
export class FigureScope {
  @Field(() => Boolean, { description: 'Whether all audits are counted, or only those of the viewer\'s service areas and teams.' })
  everything!: boolean;

  @Field(() => String, { description: 'The same in words, to be shown beside the figures.' })
  description!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One group of figures. A dimension is null unless it was grouped by.' })
export class FigureRow {
  @Field(() => MonthScalar, { nullable: true, description: "The activity's month." })
  month!: string | null;

  @Field(() => FinancialYearScalar, { nullable: true, description: 'The financial year of that month.' })
  financialYear!: string | null;

  @Field(() => Activity, { nullable: true, description: 'The activity.' })
  activity!: Activity | null;

  @Field(() => ActivityKind, { nullable: true, description: 'The kind of activity.' })
  kind!: ActivityKind | null;

  @Field(() => Service, { nullable: true, description: 'The service.' })
  service!: Service | null;

  @Field(() => ServiceArea, { nullable: true, description: 'The service area.' })
  serviceArea!: ServiceArea | null;

  @Field(() => String, { nullable: true, description: 'Key of the case category.' })
  category!: string | null;

  @Field(() => Team, { nullable: true, description: 'The team.' })
  team!: Team | null;

  @Field(() => AuditDomain, { nullable: true, description: 'The domain; the grades are then the grades of the domain.' })
  domain!: AuditDomain | null;

  @Field(() => SamplingMethod, { nullable: true, description: 'How the cases were chosen.' })
  samplingMethod!: SamplingMethod | null;

  @Field(() => String, { nullable: true, description: 'The version of the audit tool.' })
  instrumentVersion!: string | null;

  @Field(() => Int, { description: 'How many audits count; by domain, in how many it applied.' })
  base!: number;

  @Field(() => [GradeFigure], { description: 'One row a grade, in grade order, zeros included.' })
  grades!: readonly GradeFigure[];
}

/** Half away from zero, to the decimals asked for; null on an empty base. The only place a percentage is computed. */
export function percentOf({ count, base }: { count: number; base: number }, decimals: number): number | null {
  if (decimals < 0 || decimals > 6) throw invalidInput([{ field: 'decimals', message: 'Ask for 0 to 6 decimals.' }]);
  return percentage(count, base, decimals);
}

const DECIMALS = { nullable: true, defaultValue: 0, description: 'Decimals, 0 to 6.' };

@Resolver(() => GradeFigure)
export class GradeFigureResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'The share in per cent, half away from zero; null when the base is 0.' })
  percent(@Root() figure: GradeFigure, @Arg('decimals', () => Int, DECIMALS) decimals: number | null): number | null {
    return percentOf(figure, decimals ?? 0);
  }
}

@Resolver(() => MeetingGood)
export class MeetingGoodResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'The share in per cent, half away from zero; null when the base is 0.' })
  percent(@Root() figure: MeetingGood, @Arg('decimals', () => Int, DECIMALS) decimals: number | null): number | null {
    return percentOf(figure, decimals ?? 0);
  }
}
