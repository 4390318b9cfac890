import { addDays } from '@goodmark/audit-schedule';
import { LOOP_AGES, type LoopStage } from '@goodmark/audit-tool';
import type { FieldFilter } from '@goodmark/server-graphql';
import { allOf, anyOf, type Condition, condition, NEVER, not } from '../access/condition';

/**
 * True of an audit, called `t`, whose loop is open: submitted, not sent back, not closed. Said by `closedAt` first,
 * since the index of open loops in the order of their age begins with it.
 */
export const isOpenLoop = (t: string): Condition =>
  condition(`${t}.closedAt IS NULL AND ${t}.submittedAt IS NOT NULL AND ${t}.status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED')`);

const hasAction = (t: string, status: string): string => `EXISTS (SELECT 1 FROM corrective_action la WHERE la.auditId = ${t}.id AND la.status = '${status}')`;

/** What `loopStagesOf` of the audit tool says of an open loop, as conditions on its audit; a spec holds the two against each other. */
const STAGES: Readonly<Record<LoopStage, (t: string) => string>> = {
  MODERATION: (t) => `(${t}.status = 'IN_MODERATION' OR (${t}.status = 'SUBMITTED' AND ${t}.moderationChoice = 'CHOSEN'))`,
  FEEDBACK: (t) => `${t}.feedbackHeldOn IS NULL`,
  ACTIONS: (t) => hasAction(t, 'OPEN'),
  VERIFICATION: (t) => hasAction(t, 'DONE'),
  FILING: (t) => `${t}.filedOn IS NULL`,
};

/** These say that an audit has actions, and what does not meet good has at least one. */
const TELLS_OF_ACTIONS: ReadonlySet<LoopStage> = new Set(['ACTIONS', 'VERIFICATION']);

/** True of an open loop, on its audit `t`, that waits for this. Whether there are actions is not told of what is `covered` from the viewer. */
export const waitsFor = (stage: LoopStage, t: string, covered: Condition): Condition => {
  const waits = condition(STAGES[stage](t));
  return covered === NEVER || !TELLS_OF_ACTIONS.has(stage) ? waits : allOf([waits, not(covered)]);
};

const NONE = condition('1 = 0');
const ALL_STAGES = Object.keys(STAGES);
/** Nothing is as old as this, and the calendar still has such days. */
const MOST_DAYS = 60_000;

/** A filter on what a loop waits for is true where it is true of one of the things it waits for. */
export const stageFilter = (t: string, covered: Condition) => ({ eq, ne, in: among, notIn, isNull }: FieldFilter): Condition => {
  const oneOf = (stages: readonly unknown[]): Condition => (stages.length === 0 ? NONE : anyOf(stages.map((stage) => waitsFor(stage as LoopStage, t, covered))));
  return allOf([
    ...(eq != null ? [oneOf([eq])] : []), ...(among != null ? [oneOf(among)] : []), ...(ne != null ? [not(oneOf([ne]))] : []), ...(notIn?.length ? [not(oneOf(notIn))] : []),
    ...(isNull != null ? [isNull ? not(oneOf(ALL_STAGES)) : oneOf(ALL_STAGES)] : []),
  ]);
};

/** A filter on days since submission, as one on the instant of the submission. */
export const ageFilter = (t: string, today: string) => (filter: FieldFilter, name: () => string): Condition => {
  const { eq, ne, in: among, notIn, lt, lte, gt, gte, isNull } = filter as FieldFilter<number>;
  const compare = (sign: '<' | '>=', day: string): Condition => {
    const param = name();
    return condition(`${t}.submittedAt ${sign} :${param}`, { [param]: day });
  };
  // Whoever is at most n days old was submitted on or after the day n days ago; older ones before it.
  const day = (days: number): string => addDays(today, -Math.max(-MOST_DAYS, Math.min(days, MOST_DAYS)));
  const atMost = (days: number): Condition => compare('>=', day(days));
  const olderThan = (days: number): Condition => compare('<', day(days));
  const just = (days: number): Condition => allOf([atMost(days), olderThan(days - 1)]);
  return allOf([
    ...(lte != null ? [atMost(lte)] : []), ...(lt != null ? [atMost(lt - 1)] : []), ...(gt != null ? [olderThan(gt)] : []), ...(gte != null ? [olderThan(gte - 1)] : []),
    ...(eq != null ? [just(eq)] : []), ...(ne != null ? [not(just(ne))] : []), ...(among != null ? [among.length === 0 ? NONE : anyOf(among.map(just))] : []),
    ...(notIn?.length ? [not(anyOf(notIn.map(just)))] : []), ...(isNull != null ? [condition(`${t}.submittedAt IS ${isNull ? '' : 'NOT '}NULL`)] : []),
  ]);
};

/** The place in `LOOP_AGES` of the age of an open loop, as an expression on its audit `t` with the days it compares with. */
export function placeOfAgeIn(t: string, today: string): Condition {
  const ends = LOOP_AGES.flatMap(({ toDays }) => (toDays === null ? [] : [toDays]));
  const whens = ends.map((_toDays, place) => `WHEN ${t}.submittedAt >= :age_${place} THEN ${place}`);
  return condition(`CASE ${whens.join(' ')} ELSE ${ends.length} END`, Object.fromEntries(ends.map((toDays, place) => [`age_${place}`, addDays(today, -toDays)])));
}
