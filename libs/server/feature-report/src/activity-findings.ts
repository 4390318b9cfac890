import { gradeFigures, movement, unpackGrades } from '@goodmark/audit-statistics';
import { DOMAIN_KEYS, type FigureBasis, type Grade, Service as ServiceValues } from '@goodmark/audit-tool';
import { type ActivityFact, FigureBasis as FigureBasisEnum } from '@goodmark/server-data';
import { Arg, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { CategoryFigures, DomainFigures, FigureScope, GradeFigure, ServiceFigures } from './figure-types';

@ObjectType({ simpleResolvers: true, description: 'What a report on one activity says. Every percentage stands beside its count and base.' })
export class ActivityFindings {
  /** What all of it is computed from. */
  readonly facts!: readonly ActivityFact[];

  @Field(() => FigureScope, { description: 'Whose audits these are figures of.' })
  scope!: FigureScope;

  @Field(() => Int, { description: 'Audits that count: submitted or later, not practice audits.' })
  base!: number;

  @Field(() => [GradeFigure], { description: "The auditors' grades; one row a grade, zeros included." })
  auditor!: readonly GradeFigure[];

  @Field(() => Int, { description: 'Completed moderations.' })
  moderatedCount!: number;

  @Field(() => [GradeFigure], { description: 'The moderated grades, of completed moderations.' })
  moderated!: readonly GradeFigure[];

  @Field(() => [GradeFigure], { description: "The auditors' grades of the same audits." })
  auditorOfModerated!: readonly GradeFigure[];

  @Field(() => [GradeFigure], { description: "The grades that count: moderated where moderation is complete, else the auditor's." })
  outcome!: readonly GradeFigure[];

  @Field(() => Int, { description: 'Moderated audits whose overall grade changed: raised and lowered together.' })
  changedCount!: number;

  @Field(() => Int, { description: 'Moderated audits whose overall grade went up.' })
  raisedCount!: number;

  @Field(() => Int, { description: 'Moderated audits whose overall grade went down.' })
  loweredCount!: number;

  @Field(() => [ServiceFigures], { description: 'Split by service; services without an audit are left out.' })
  byService!: readonly ServiceFigures[];

  @Field(() => [CategoryFigures], { description: 'Split by case category, by key.' })
  byCategory!: readonly CategoryFigures[];
}

type Facts = readonly ActivityFact[];

const of = (facts: Facts, basis: FigureBasis): Facts => facts.filter((fact) => fact.basis === basis);
const total = (facts: Facts): number => facts.reduce((sum, { count }) => sum + count, 0);

function figuresOf(facts: Facts, gradeOf: (fact: ActivityFact) => Grade = ({ grade }) => grade): readonly GradeFigure[] {
  const counts = { EXCEEDS_GOOD: 0, MEETS_GOOD: 0, DOES_NOT_MEET_GOOD: 0 };
  for (const fact of facts) counts[gradeOf(fact)] += fact.count;
  return gradeFigures(counts);
}

const splitOf = (facts: Facts) => ({
  base: total(of(facts, 'AUDITOR')),
  auditor: figuresOf(of(facts, 'AUDITOR')),
  moderated: figuresOf(of(facts, 'MODERATED')),
  outcome: figuresOf(of(facts, 'OUTCOME')),
});

/** The findings of one activity from its facts. Pure: the same facts always give the same figures. */
export function findingsOf(facts: Facts, scope: FigureScope): ActivityFindings {
  const moderated = of(facts, 'MODERATED');
  const moves = movement(moderated.map(({ fromGrade, grade, count }) => ({ from: fromGrade as Grade, to: grade, count })));
  const services = Object.values(ServiceValues).filter((service) => facts.some((fact) => fact.service === service));
  const categories = [...new Set(facts.flatMap((fact) => fact.categories))].sort();
  return Object.assign(new ActivityFindings(), {
    facts,
    scope,
    ...splitOf(facts),
    moderatedCount: total(moderated),
    auditorOfModerated: figuresOf(moderated, ({ fromGrade }) => fromGrade as Grade),
    changedCount: moves.changed,
    raisedCount: moves.raised,
    loweredCount: moves.lowered,
    byService: services.map((service) => ({ service, ...splitOf(facts.filter((fact) => fact.service === service)) })),
    byCategory: categories.map((category) => ({ category, ...splitOf(facts.filter((fact) => fact.categories.includes(category))) })),
  });
}

/** The 12 domains in order, on one basis. Not applicable leaves the base. */
export function domainFiguresOf(facts: Facts, basis: FigureBasis): DomainFigures[] {
  const unpacked = of(facts, basis).map(({ domains, count }) => ({ grades: unpackGrades(domains), count }));
  return DOMAIN_KEYS.map((domain) => {
    const counts = { EXCEEDS_GOOD: 0, MEETS_GOOD: 0, DOES_NOT_MEET_GOOD: 0, NOT_APPLICABLE: 0 };
    for (const { grades, count } of unpacked) {
      const grade = grades[domain];
      if (grade !== null) counts[grade] += count;
    }
    const meeting = counts.EXCEEDS_GOOD + counts.MEETS_GOOD;
    const applicable = meeting + counts.DOES_NOT_MEET_GOOD;
    return { domain, applicable, meetingGood: { count: meeting, base: applicable }, grades: gradeFigures(counts), notApplicable: counts.NOT_APPLICABLE };
  });
}

@Resolver(() => ActivityFindings)
export class ActivityFindingsResolver {
  @FieldResolver(() => [DomainFigures], { description: 'The 12 domains, in order.' })
  byDomain(
    @Root() findings: ActivityFindings,
    @Arg('basis', () => FigureBasisEnum, { description: 'Which grade counts.' }) basis: FigureBasis,
  ): DomainFigures[] {
    return domainFiguresOf(findings.facts, basis);
  }
}
