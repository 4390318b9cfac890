import { type Answer, type Instrument, type InstrumentAnswers, isAsked, type Item, itemsOf, optionOf, OVERALL, type Problem, problemsInAnswers, problemsToComplete } from '@goodmark/audit-tool';
import { choiceIn, differences, type DraftFields, fieldsAmong, type FieldValue, type RecordAnswerInput, type RecordDraftQuery, textIn } from '@goodmark/console-data';
import type { Text } from '@goodmark/console-ui';

export type WrittenRecord = NonNullable<RecordDraftQuery['record']>;

/** The paths that the rules and the API call an answer and what stands beside it. */
export const valueField = (item: string): string => `answers.${item}`;
export const noteField = (item: string): string => `answers.${item}.note`;

const isChoice = ({ answer: { type } }: Item): boolean => type === 'SCALE' || type === 'CHOICE';

/** What the API has of a record, as fields. */
export function fieldsOf(instrument: Instrument, { answers, overall }: Pick<WrittenRecord, 'answers' | 'overall'>): DraftFields {
  const fields: Record<string, FieldValue> = { [OVERALL]: overall };
  for (const item of itemsOf(instrument)) {
    const answer = answers.find((each) => each.item === item.key);
    fields[valueField(item.key)] = answer?.value ?? (isChoice(item) ? null : '');
    if (item.answer.type === 'SCALE') fields[noteField(item.key)] = answer?.note ?? '';
  }
  return fields;
}

const nothingAsNull = (value: string): string | null => (value.trim() === '' ? null : value);
const valueIn = (fields: DraftFields, item: string): string | null => nothingAsNull(textIn(fields, valueField(item)));

/** The record as the rules look at it: items answered with nothing have null. */
export const recordOf = (instrument: Instrument, fields: DraftFields): InstrumentAnswers => ({
  answers: itemsOf(instrument).map(({ key }) => ({ item: key, value: valueIn(fields, key), note: nothingAsNull(textIn(fields, noteField(key))) })),
  overall: choiceIn<string>(fields, OVERALL),
});

/** What can be saved of what was changed: the fields that differ, without those that cannot be kept as they are. */
export function savableOf(instrument: Instrument, base: DraftFields, mine: DraftFields): DraftFields {
  const refused = new Set(problemsInAnswers(instrument, recordOf(instrument, mine)).map(({ field }) => field));
  return fieldsAmong(mine, differences(base, mine).filter((field) => !refused.has(field)));
}

/** Changed fields as the API takes them: what is not among them stays as it is, and what is empty is cleared. */
export function inputOf(instrument: Instrument, changed: DraftFields): { readonly answers?: RecordAnswerInput[]; readonly overall?: string | null } {
  const answers = itemsOf(instrument).flatMap(({ key }): RecordAnswerInput[] => {
    const value = valueField(key) in changed ? { value: valueIn(changed, key) } : {};
    const note = noteField(key) in changed ? { note: nothingAsNull(textIn(changed, noteField(key))) } : {};
    return 'value' in value || 'note' in note ? [{ item: key, ...value, ...note }] : [];
  });
  return { ...(answers.length > 0 ? { answers } : {}), ...(OVERALL in changed ? { overall: choiceIn<string>(changed, OVERALL) } : {}) };
}

/** What is written beside an answer, and whether there is a place for it: where the option asks, or something stands there already. */
export function noteOf(item: Item, fields: DraftFields): 'EVIDENCE' | 'REASON' | null {
  if (item.answer.type !== 'SCALE') return null;
  const asks = optionOf(item.answer.scale, valueIn(fields, item.key))?.asks ?? null;
  return asks ?? (textIn(fields, noteField(item.key)) === '' ? null : 'EVIDENCE');
}

/** The items that are asked, as things are answered. */
export function askedItems(items: readonly Item[], answers: readonly Answer[]): readonly Item[] {
  return items.filter((item) => isAsked(item, answers));
}

/** Every text of a record that stands in the form, by its field, for what looks at words. */
export function textsIn(instrument: Instrument, fields: DraftFields): Readonly<Record<string, string>> {
  const asked = askedItems(itemsOf(instrument), recordOf(instrument, fields).answers);
  return Object.fromEntries(asked.flatMap((item): [string, string][] => [
    ...(item.answer.type === 'TEXT' ? [[valueField(item.key), textIn(fields, valueField(item.key))] as [string, string]] : []),
    ...(noteOf(item, fields) ? [[noteField(item.key), textIn(fields, noteField(item.key))] as [string, string]] : []),
  ]));
}

/** A field as a person calls it: "Skills: evidence". */
export function labelOf(instrument: Instrument, field: string, text: Text): string {
  const [, key, note] = field.split('.');
  const item = itemsOf(instrument).find((each) => each.key === key);
  if (!item) return text('records.overall');
  return note ? text('records.write.noteOf', { item: item.name, note: text('records.evidence').toLowerCase() }) : item.name;
}

/** What is said beside the fields: always what cannot be kept; what is merely missing only once somebody wanted to submit; and what the API said. */
export function problemsToShow(instrument: Instrument, fields: DraftFields, { reviewed, told }: { readonly reviewed: boolean; readonly told: readonly Problem[] }): readonly Problem[] {
  const record = recordOf(instrument, fields);
  const all = [...problemsInAnswers(instrument, record), ...(reviewed ? problemsToComplete(instrument, record) : []), ...told];
  return all.filter(({ field, message }, index) => all.findIndex((one) => one.field === field && one.message === message) === index);
}
