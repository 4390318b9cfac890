import { type Problem, problemUnless } from '../problem';
import { repeated } from '../repeated';
import { isWritten, TEXT_LIMITS, textProblems } from '../text';
import { type Answer, answerTo, type AnswerShape, type Instrument, type InstrumentAnswers, isAsked, type Item, itemsOf, optionOf } from './instrument';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/**
 * What is wrong with answers, whatever else the record holds: items the instrument does not have or that are given twice, and values
 * that are no answer to their item. Answers left open have no problem. `field` is `answers.<item>` or `answers.<item>.note`.
 */
export function problemsInAnswers(instrument: Instrument, { answers, overall }: InstrumentAnswers): readonly Problem[] {
  const items = new Map(itemsOf(instrument).map((item) => [item.key, item]));
  return [
    ...repeated(answers.map(({ item }) => item)).map((item) => ({ field: `answers.${item}`, message: `${items.get(item)?.name ?? item} is answered twice. Answer each item once.` })),
    ...answers.flatMap((answer) => {
      const item = items.get(answer.item);
      if (!item) return [{ field: `answers.${answer.item}`, message: `${instrument.name}, version ${instrument.version}, does not ask for this. Leave it out.` }];
      return [...valueProblems(item, answer), ...textProblems(`answers.${item.key}.note`, answer.note, TEXT_LIMITS.evidence)];
    }),
    ...overallProblems(instrument, overall),
  ];
}

function overallProblems({ overall: scale, name }: Instrument, overall: string | null): readonly Problem[] {
  if (overall === null) return [];
  if (scale === null) return [{ field: 'overall', message: `${name} has no overall judgement. Leave it out.` }];
  return problemUnless(optionOf(scale, overall) !== undefined, 'overall', `Choose one of: ${scale.options.map((option) => option.name).join(', ')}.`);
}

function valueProblems({ key, answer: shape }: Item, { value }: Answer): readonly Problem[] {
  if (value === null) return [];
  const field = `answers.${key}`;
  switch (shape.type) {
    case 'SCALE':
      return problemUnless(optionOf(shape.scale, value) !== undefined, field, `Choose one of: ${namesOf(shape)}.`);
    case 'CHOICE':
      return problemUnless(shape.choices.some((choice) => choice.key === value), field, `Choose one of: ${namesOf(shape)}.`);
    case 'TEXT':
      return textProblems(field, value, shape.limit);
    case 'DAY':
      return problemUnless(isDay(value), field, 'Give a day of the calendar, year first: 2018-04-26.');
    case 'NUMBER':
      return problemUnless(/^\d{1,9}$/.test(value) && Number(value) >= shape.from && Number(value) <= shape.to, field, `Give a whole number from ${shape.from} to ${shape.to}.`);
  }
}

const namesOf = (shape: Extract<AnswerShape, { type: 'SCALE' | 'CHOICE' }>): string =>
  (shape.type === 'SCALE' ? shape.scale.options : shape.choices).map(({ name }) => name).join(', ');

/** What still stands between a record and its submission, in the order of the form; empty where it may be submitted. */
export function problemsToComplete(instrument: Instrument, record: InstrumentAnswers): readonly Problem[] {
  return [
    ...itemsOf(instrument).filter((item) => isAsked(item, record.answers)).flatMap((item) => stillAsked(item, answerTo(item.key, record.answers))),
    ...problemUnless(instrument.overall === null || record.overall !== null, 'overall', 'Give the overall judgement.'),
  ];
}

function stillAsked(item: Item, answer: Answer | undefined): readonly Problem[] {
  const field = `answers.${item.key}`;
  if (!isWritten(answer?.value)) return problemUnless(!item.required, field, `${item.name}: answer it.`);
  if (item.answer.type !== 'SCALE') return [];
  const asks = optionOf(item.answer.scale, answer?.value)?.asks ?? null;
  if (asks === null || isWritten(answer?.note)) return [];
  return [{ field: `${field}.note`, message: asks === 'REASON' ? `${item.name}: say why it does not apply, or answer it otherwise.` : `${item.name}: give the evidence.` }];
}
