import { type Answer, answerTo, type Instrument, type InstrumentAnswers, itemsOf, OVERALL, problemsInAnswers, tidyText } from '@goodmark/audit-tool';
import { assertMayTakeRecordStep, InstrumentAnswer, InstrumentRecord, ownAnswersOf, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { instrumentOfRecord } from './instrument-of';

@InputType({ description: 'What is answered to one item. Left out: unchanged; null: cleared.' })
export class RecordAnswerInput {
  @Field(() => String, { description: 'Key of the item.' })
  item!: string;

  @Field(() => String, { nullable: true, description: 'The answer: the key of an option, words, a day or a whole number.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'Evidence or reason, at most 20,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Part of a record as its recorder writes it. Left out: unchanged; null: cleared.' })
export class RecordSaveDraftInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => [RecordAnswerInput], { nullable: true, description: 'The items answered, each at most once.' })
  answers?: RecordAnswerInput[] | null;

  @Field(() => String, { nullable: true, description: 'The judgement on the whole, by key.' })
  overall?: string | null;
}

const kept = (given: string | null | undefined, had: string | null | undefined): string | null => (given === undefined ? (had ?? null) : tidyText(given));

/** What is kept of the items that are written on: what was given, and what was there where nothing was. */
function merged(instrument: Instrument, inputs: readonly RecordAnswerInput[], had: InstrumentAnswers): readonly Answer[] {
  const order = itemsOf(instrument).map(({ key }) => key);
  return [...inputs].sort((a, b) => order.indexOf(a.item) - order.indexOf(b.item)).map(({ item, value, note }) => {
    const before = answerTo(item, had.answers);
    return { item, value: kept(value, before?.value), note: kept(note, before?.note) };
  });
}

/** Saves what the recorder has written so far; a partial draft is fine. Moves an allocated record on. */
export async function saveRecordDraft(tx: RequestContext, input: RecordSaveDraftInput): Promise<InstrumentRecord> {
  const record = await tx.require(InstrumentRecord, input.id);
  assertMayTakeRecordStep(tx, 'SAVE_DRAFT', record);
  const instrument = instrumentOfRecord(record);
  const inputs = input.answers ?? [];
  assertNoProblems(problemsInAnswers(instrument, {
    answers: inputs.map(({ item, value, note }) => ({ item, value: value ?? null, note: note ?? null })), overall: input.overall ?? null,
  }));

  const saved = await tx.change(InstrumentRecord, record, input.version, { status: 'IN_PROGRESS', startedAt: record.startedAt ?? tx.clock.now() });
  const written = merged(instrument, inputs, await ownAnswersOf(tx, record));
  const rows: readonly Answer[] = input.overall === undefined ? written : [...written, { item: OVERALL, value: input.overall, note: null }];
  const key = { recordId: record.id, recorderId: record.recorderId };
  // An answer that was cleared leaves no row.
  await tx.replace(InstrumentAnswer, { ...key, item: rows.map(({ item }) => item) }, rows.filter(({ value, note }) => value !== null || note !== null).map((row) => ({ ...key, ...row })));
  return saved;
}
