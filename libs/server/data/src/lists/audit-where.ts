import { Field, InputType } from 'type-graphql';
import {
  DateFilter, DateTimeFilter, enumFilter, type FieldFilter, FinancialYearFilter, IdFilter, KeyFilter, MonthFilter, StringFilter,
} from '@goodmark/server-graphql';
import { monthsOf } from '@goodmark/audit-schedule';
import { allOf, anyOf, type Condition, condition, isOneOf, NEVER, not } from '../access/condition';
import { compareColumn, type FilterTarget, type FilterTargets } from './compile-filter';
import { AuditDomain, AuditStatus, DomainGrade, FigureBasis, Grade, ModerationChoice, ModerationMode, Service, ViewHolder } from '../entities/enums';

export const ServiceFilter = enumFilter(Service, 'Service');
export const AuditStatusFilter = enumFilter(AuditStatus, 'AuditStatus');
export const GradeFilter = enumFilter(Grade, 'Grade');
export const ModerationChoiceFilter = enumFilter(ModerationChoice, 'ModerationChoice');
export const ModerationModeFilter = enumFilter(ModerationMode, 'ModerationMode');

@InputType({ description: 'How one domain was judged. True of audits whose judgements the viewer may read.' })
export class JudgementFilter {
  @Field(() => AuditDomain, { description: 'The domain.' })
  domain!: AuditDomain;

  @Field(() => FigureBasis, { defaultValue: 'OUTCOME', description: 'Whose grade.' })
  basis!: FigureBasis;

  @Field(() => [DomainGrade], { description: 'It is one of these.' })
  in!: DomainGrade[];
}

@InputType({ description: 'Which audits; everything given must hold.' })
export class AuditWhere {
  @Field(() => StringFilter, { nullable: true, description: 'The reference people use, `AUD-2018-0021`.' })
  reference?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The case.' })
  case?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The activity.' })
  activity?: FieldFilter<string> | null;

  @Field(() => MonthFilter, { nullable: true, description: "The activity's month." })
  month?: FieldFilter<string> | null;

  @Field(() => FinancialYearFilter, { nullable: true, description: "The financial year of the activity's month." })
  financialYear?: FieldFilter<string> | null;

  @Field(() => ServiceFilter, { nullable: true, description: 'The service of the case at allocation.' })
  service?: FieldFilter<Service> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The service area of the case at allocation.' })
  serviceArea?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The team of the case at allocation.' })
  team?: FieldFilter<string> | null;

  @Field(() => KeyFilter, { nullable: true, description: 'The categories of the case at allocation: true of any one of them.' })
  category?: FieldFilter<string> | null;

  @Field(() => AuditStatusFilter, { nullable: true, description: 'Where the audit stands.' })
  status?: FieldFilter<AuditStatus> | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who audits.' })
  auditor?: FieldFilter<string> | null;

  @Field(() => GradeFilter, { nullable: true, description: 'The grade that counts, once submitted.' })
  outcome?: FieldFilter<Grade> | null;

  @Field(() => GradeFilter, { nullable: true, description: "The auditor's overall grade, once submitted." })
  auditorGrade?: FieldFilter<Grade> | null;

  @Field(() => GradeFilter, { nullable: true, description: "The moderator's overall grade, once moderation is complete." })
  moderatedGrade?: FieldFilter<Grade> | null;

  @Field(() => JudgementFilter, { nullable: true, description: 'How one domain was judged.' })
  judgement?: JudgementFilter | null;

  @Field(() => [ViewHolder], { nullable: true, description: 'The views of one of these were not sought, with a reason. True of audits whose judgements the viewer may read.' })
  viewsNotSought?: ViewHolder[] | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who moderates or has moderated it.' })
  moderator?: FieldFilter<string> | null;

  @Field(() => ModerationChoiceFilter, { nullable: true, description: 'Whether it was chosen for moderation.' })
  moderationChoice?: FieldFilter<ModerationChoice> | null;

  @Field(() => ModerationModeFilter, { nullable: true, description: 'How it is moderated.' })
  moderationMode?: FieldFilter<ModerationMode> | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day it is due to be submitted.' })
  dueOn?: FieldFilter<string> | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was submitted, the last time.' })
  submittedOn?: FieldFilter<string> | null;

  @Field(() => [AuditWhere], { nullable: true, description: 'All of these hold.' })
  and?: AuditWhere[] | null;

  @Field(() => [AuditWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: AuditWhere[] | null;

  @Field(() => AuditWhere, { nullable: true, description: 'This does not hold.' })
  not?: AuditWhere | null;
}

/** A list column holds this key: `,ADOPTION,CARE_LEAVER,`. */
const holds = (column: string, key: string, param: string): Condition =>
  condition(`INSTR(${column}, :${param}) > 0`, { [param]: `,${key},` });

/** A filter on a list column is true of a row when it is true of one of its keys. */
export const anyKeyOf =
  (column: string) =>
  (filter: FieldFilter, name: () => string): Condition => {
    const oneOf = (keys: readonly unknown[]) => anyOf(keys.map((key) => holds(column, String(key), name())));
    const parts: Condition[] = [];
    if (filter.eq != null) parts.push(oneOf([filter.eq]));
    if (filter.in != null) parts.push(oneOf(filter.in));
    if (filter.ne != null) parts.push(not(oneOf([filter.ne])));
    if (filter.notIn?.length) parts.push(not(oneOf(filter.notIn)));
    if (filter.isNull != null) parts.push(condition(`${column} ${filter.isNull ? '=' : '<>'} ','`));
    return allOf(parts);
  };

/** A filter on financial years is one on the months they hold. */
export const monthsIn =
  (column: string) =>
  (filter: FieldFilter, name: () => string): Condition => {
    const within = (year: unknown): Condition => {
      const months = monthsOf(String(year));
      return allOf([
        compareColumn(column, { gte: months[0] }, name),
        compareColumn(column, { lte: months[11] }, name),
      ]);
    };
    const edge = (operator: 'lt' | 'lte' | 'gt' | 'gte', year: unknown): Condition => {
      const months = monthsOf(String(year));
      return compareColumn(column, { [operator]: operator === 'lt' || operator === 'gte' ? months[0] : months[11] }, name);
    };
    const parts: Condition[] = [];
    if (filter.eq != null) parts.push(within(filter.eq));
    if (filter.ne != null) parts.push(not(within(filter.ne)));
    if (filter.in != null) parts.push(anyOf(filter.in.map(within)));
    if (filter.notIn?.length) parts.push(not(anyOf(filter.notIn.map(within))));
    for (const operator of ['lt', 'lte', 'gt', 'gte'] as const) {
      if (filter[operator] != null) parts.push(edge(operator, filter[operator]));
    }
    if (filter.isNull != null) parts.push(compareColumn(column, { isNull: filter.isNull }, name));
    return allOf(parts);
  };

const GRADE_COLUMN: Readonly<Record<FigureBasis, string>> = { AUDITOR: 'fj.grade', MODERATED: 'fj.moderatedGrade', OUTCOME: 'COALESCE(fj.moderatedGrade, fj.grade)' };

/** Only through judgements that the viewer may read: what is hidden from somebody must not be told by a filter either. */
const judged =
  (t: string, seen: (alias: string) => Condition) =>
  (filter: FieldFilter, name: () => string): Condition => {
    const { domain, basis, in: grades } = filter as unknown as JudgementFilter;
    const param = name();
    const inside = allOf([
      condition(`fj.auditId = ${t}.id AND fj.domain = :${param}`, { [param]: domain }), isOneOf(GRADE_COLUMN[basis], grades, name()), seen('fj'),
    ]);
    return condition(`EXISTS (SELECT 1 FROM judgement fj WHERE ${inside.sql})`, { ...inside.params });
  };

/** By the same right as the judgements: whether somebody was asked is one, what they said is not told. */
const notSought =
  (t: string, seen: (alias: string) => Condition) =>
  (filter: FieldFilter, name: () => string): Condition => {
    const inside = allOf([condition(`fv.auditId = ${t}.id AND fv.sought = 0`), isOneOf('fv.who', filter as unknown as readonly ViewHolder[], name()), seen('fv')]);
    return condition(`EXISTS (SELECT 1 FROM views_sought fv WHERE ${inside.sql})`, { ...inside.params });
  };

/** A grade that is covered from the viewer reads as none, so that no filter tells what is hidden. */
export const uncovered = (column: string, covered: Condition): FilterTarget => {
  if (covered === NEVER) return column;
  return (filter, name) => {
    const { sql, params } = compareColumn(`(CASE WHEN ${covered.sql} THEN NULL ELSE ${column} END)`, filter, name);
    return condition(sql, { ...params, ...covered.params });
  };
};

/**
 * Where the fields of `AuditWhere` stand on an audit row called `t`; `seen` is the rule of the judgements the viewer may
 * read, `covered` is true of the audits whose grades they do not see.
 */
export const auditFilters = (t: string, seen: (alias: string) => Condition, covered: Condition): FilterTargets => ({
  reference: `${t}.reference`,
  case: `${t}.caseId`,
  judgement: judged(t, seen),
  viewsNotSought: notSought(t, seen),
  activity: `${t}.activityId`,
  month: `${t}.month`,
  financialYear: monthsIn(`${t}.month`),
  service: `${t}.service`,
  serviceArea: `${t}.serviceAreaId`,
  team: `${t}.teamId`,
  category: anyKeyOf(`${t}.categories`),
  status: `${t}.status`,
  auditor: `${t}.auditorId`,
  outcome: uncovered(`${t}.outcome`, covered),
  auditorGrade: uncovered(`${t}.auditorGrade`, covered),
  moderatedGrade: `${t}.moderatedGrade`,
  moderator: `${t}.moderatorId`,
  moderationChoice: `${t}.moderationChoice`,
  moderationMode: `${t}.moderationMode`,
  dueOn: `${t}.dueOn`,
  submittedOn: `${t}.submittedAt`,
});
