import { type Answer, type InstrumentAnswers, OVERALL } from '@goodmark/audit-tool';
import { isOneOf } from '../access/condition';
import { InstrumentAnswer, type InstrumentRecord } from '../entities/instrument-record';
import type { RequestContext } from '../request-context';

/** What a record says from the rows of its answers; the judgement on the whole stands among them. */
export function answersFrom(rows: readonly Pick<InstrumentAnswer, 'item' | 'value' | 'note'>[]): InstrumentAnswers {
  const answers: Answer[] = rows.filter(({ item }) => item !== OVERALL).map(({ item, value, note }) => ({ item, value, note }));
  return { answers, overall: rows.find(({ item }) => item === OVERALL)?.value ?? null };
}

function byRecord(rows: readonly InstrumentAnswer[]): ReadonlyMap<string, InstrumentAnswers> {
  const found = new Map<string, InstrumentAnswer[]>();
  for (const row of rows) found.set(row.recordId, [...(found.get(row.recordId) ?? []), row]);
  return new Map([...found].map(([id, each]) => [id, answersFrom(each)]));
}

const NOTHING: InstrumentAnswers = { answers: [], overall: null };

/** What a record says, as far as the viewer may read it: nothing where they may not. The records of a page are read together. */
export const answersOf = async (ctx: RequestContext, { id }: InstrumentRecord): Promise<InstrumentAnswers> =>
  (await ctx.batched('answers of records', async (ids) => byRecord(await ctx.visible(InstrumentAnswer, isOneOf('t.recordId', ids, 'ids'))), id)) ?? NOTHING;

/** What the viewer has answered on a record that they write, whatever the scopes of their token: what is merged with a save or checked at submission must be all that is there. */
export const ownAnswersOf = async (ctx: RequestContext, { id }: InstrumentRecord): Promise<InstrumentAnswers> =>
  (await ctx.batched('own answers of records', async (ids) => byRecord(await ctx.ofOwnRecords(ids)), id)) ?? NOTHING;
