import { gradeFigures } from '@goodmark/audit-statistics';
import { answerTo, type Choice, countAnswers, type Instrument, instrumentOf, type Item, itemsOf, isAsked } from '@goodmark/audit-tool';
import type { RecordFact } from '@goodmark/server-data';
import type { GradeFigure } from '../figure-types';

export interface RecordOptionCount {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** What the records of an activity found, before anything is looked up. */
export interface FoundInRecords {
  readonly base: number;
  readonly grades: readonly GradeFigure[];
  readonly byChoice: readonly { readonly item: string; readonly value: string; readonly name: string; readonly base: number; readonly grades: readonly GradeFigure[] }[];
  readonly items: readonly { readonly item: string; readonly name: string; readonly base: number; readonly good: number; readonly options: readonly RecordOptionCount[] }[];
  readonly byTeam: readonly { readonly teamId: string; readonly base: number; readonly grades: readonly GradeFigure[] }[];
}

type Facts = readonly RecordFact[];

/** One line a grade; records of an instrument without a judgement on the whole are in no base. */
function gradesOf(facts: Facts): readonly GradeFigure[] {
  const counts = { EXCEEDS_GOOD: 0, MEETS_GOOD: 0, DOES_NOT_MEET_GOOD: 0 };
  for (const { overall } of facts) if (overall !== null && overall in counts) counts[overall as keyof typeof counts] += 1;
  return gradeFigures(counts);
}

const partOf = (facts: Facts) => ({ base: facts.length, grades: gradesOf(facts) });

/** The instruments the records were made with, each version once, the latest first: what an item is called is what it was called last. */
function instrumentsOf(facts: Facts): readonly Instrument[] {
  const made = new Map<string, Instrument>();
  for (const { instrumentKey, instrumentVersion } of facts) {
    const instrument = instrumentOf(instrumentKey, instrumentVersion);
    if (instrument) made.set(`${instrumentKey} ${instrumentVersion}`, instrument);
  }
  return [...made.values()].sort((a, b) => (a.version < b.version ? 1 : -1));
}

const itemOf = (instrument: Instrument, key: string): Item | undefined => itemsOf(instrument).find((item) => item.key === key);

/** Records by what they answered to an item, as their own version asks for it; an answer that is not asked counts nowhere. */
function answeredWith(facts: Facts, key: string, value: string): Facts {
  return facts.filter((fact) => {
    const instrument = instrumentOf(fact.instrumentKey, fact.instrumentVersion);
    const item = instrument && itemOf(instrument, key);
    return item !== undefined && isAsked(item, fact.answers) && answerTo(key, fact.answers)?.value === value;
  });
}

function choicesOf(instruments: readonly Instrument[], key: string): readonly Choice[] {
  const choices = new Map<string, Choice>();
  for (const instrument of instruments) {
    const answer = itemOf(instrument, key)?.answer;
    if (answer?.type === 'CHOICE') for (const choice of answer.choices) if (!choices.has(choice.key)) choices.set(choice.key, choice);
  }
  return [...choices.values()];
}

/** The split by an item, in the order of its answers; answers that nobody gave are left out. */
const splitBy = (facts: Facts, instruments: readonly Instrument[], item: string): FoundInRecords['byChoice'] =>
  choicesOf(instruments, item).flatMap(({ key: value, name }) => {
    const part = answeredWith(facts, item, value);
    return part.length === 0 ? [] : [{ item, value, name, ...partOf(part) }];
  });

/** An item on a scale over all versions of its instrument that the records were made with. */
function itemFigures(facts: Facts, instruments: readonly Instrument[], key: string): FoundInRecords['items'] {
  const options = new Map<string, RecordOptionCount>();
  let named: string | null = null;
  let base = 0;
  let good = 0;
  for (const instrument of instruments) {
    const item = itemOf(instrument, key);
    if (item?.answer.type !== 'SCALE') continue;
    const { scale } = item.answer;
    const figure = countAnswers(item, facts.filter((fact) => fact.instrumentKey === instrument.key && fact.instrumentVersion === instrument.version).map(({ answers }) => answers));
    named ??= item.name;
    base += figure?.base ?? 0;
    good += figure?.good ?? 0;
    for (const { key: option, count } of figure?.options ?? []) {
      const had = options.get(option);
      options.set(option, { key: option, name: had?.name ?? scale.options.find((each) => each.key === option)?.name ?? option, count: (had?.count ?? 0) + count });
    }
  }
  return named === null ? [] : [{ item: key, name: named, base, good, options: [...options.values()] }];
}

const each = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

/** What submitted records found. Pure: the same facts always give the same figures. */
export function foundInRecords(facts: Facts): FoundInRecords {
  const instruments = instrumentsOf(facts);
  const teams = each(facts.flatMap(({ teamId }) => (teamId === null ? [] : [teamId])));
  return {
    ...partOf(facts),
    byChoice: each(instruments.flatMap((instrument) => instrument.splitBy)).flatMap((item) => splitBy(facts, instruments, item)),
    items: each(instruments.flatMap((instrument) => itemsOf(instrument).map(({ key }) => key))).flatMap((key) => itemFigures(facts, instruments, key)),
    byTeam: teams.map((teamId) => ({ teamId, ...partOf(facts.filter((fact) => fact.teamId === teamId)) })),
  };
}
