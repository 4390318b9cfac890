import type { InstrumentAnswers } from '@goodmark/audit-tool';
import { allOf, anyOf, type Condition, condition, isOneOf } from '../access/condition';
import type { FigureReach } from '../access/viewer';
import { answersFrom } from '../records/answers-of-records';
import type { RequestContext } from '../request-context';

/** What one submitted record gives to the figures of its activity. */
export interface RecordFact {
  readonly id: string;
  readonly instrumentKey: string;
  readonly instrumentVersion: string;
  readonly teamId: string | null;
  readonly overall: string | null;
  readonly answers: InstrumentAnswers['answers'];
}

interface Row {
  readonly id: string;
  readonly activityId: string;
  readonly instrumentKey: string;
  readonly instrumentVersion: string;
  readonly teamId: string | null;
  readonly overall: string | null;
}

/** Figures are of everybody's records, or of those whose subject was in a service area or team of the viewer. */
function inReach(reach: FigureReach): readonly Condition[] {
  if (reach.of !== 'PART') return [];
  return [anyOf([isOneOf('r.subjectServiceAreaId', reach.serviceAreaIds, 'r_areas'), isOneOf('r.subjectTeamId', reach.teamIds, 'r_teams')])];
}

/** The submitted records of activities in a figures scope, without a word that was written: two statements. Whoever asks has a scope. */
export async function readRecordFacts(ctx: RequestContext, activityIds: readonly string[], reach: FigureReach): Promise<ReadonlyMap<string, readonly RecordFact[]>> {
  const where = allOf([isOneOf('r.activityId', activityIds, 'ids'), condition(`r.status = 'SUBMITTED'`), ...inReach(reach)]);
  const rows = await ctx.statements.query<Row>(
    `SELECT r.id AS id, r.activityId AS activityId, r.instrumentKey AS instrumentKey, r.instrumentVersion AS instrumentVersion, r.subjectTeamId AS teamId, r.overall AS overall
       FROM instrument_record r WHERE ${where.sql} ORDER BY r.reference`, where.params,
  );
  const answers = rows.length === 0 ? [] : await ctx.statements.query<{ recordId: string; item: string; value: string | null }>(
    `SELECT a.recordId AS recordId, a.item AS item, a.value AS value
       FROM instrument_answer a JOIN instrument_record r ON r.id = a.recordId AND r.recorderId = a.recorderId WHERE ${where.sql} ORDER BY a.recordId, a.item`, where.params,
  );
  const byRecord = new Map<string, { item: string; value: string | null; note: null }[]>();
  for (const { recordId, item, value } of answers) byRecord.set(recordId, [...(byRecord.get(recordId) ?? []), { item, value, note: null }]);
  const facts = new Map<string, RecordFact[]>(activityIds.map((id) => [id, []]));
  for (const { activityId, ...row } of rows) facts.get(activityId)?.push({ ...row, answers: answersFrom(byRecord.get(row.id) ?? []).answers });
  return facts;
}
