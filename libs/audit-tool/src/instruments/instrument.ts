import type { ActivityKind } from '../vocabulary/activity';

/** One answer of a scale. */
export interface ScaleOption {
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  /** Whether it is in the base of a figure; what does not apply leaves it. */
  readonly counts: boolean;
  /** Whether it is what is hoped for: met, good, yes. */
  readonly good: boolean;
  /** What has to be written beside it. */
  readonly asks: 'EVIDENCE' | 'REASON' | null;
}

/** What several items are answered on alike. */
export interface Scale {
  readonly key: string;
  readonly options: readonly ScaleOption[];
}

export interface Choice {
  readonly key: string;
  readonly name: string;
}

/** What an item may be answered with; a day is `YYYY-MM-DD`, a number is whole. */
export type AnswerShape =
  | { readonly type: 'SCALE'; readonly scale: Scale }
  | { readonly type: 'CHOICE'; readonly choices: readonly Choice[] }
  | { readonly type: 'TEXT'; readonly limit: number }
  | { readonly type: 'DAY' }
  | { readonly type: 'NUMBER'; readonly from: number; readonly to: number };

/** One thing an instrument asks. */
export interface Item {
  /** Stable for ever within the instrument: answers are kept under it. */
  readonly key: string;
  readonly name: string;
  readonly hint?: string;
  readonly answer: AnswerShape;
  readonly required: boolean;
  /** Asked only where another item was answered with one of these; it is never required otherwise, and counts nowhere. */
  readonly onlyIf?: { readonly item: string; readonly is: readonly string[] };
}

export interface Section {
  readonly key: string;
  readonly name: string;
  readonly items: readonly Item[];
}

/** What a record of an instrument is about. */
export const InstrumentSubject = {
  /** Somebody's practice, watched. */
  WORKER: 'WORKER',
  /** A supervisor's work with a supervisee. */
  SUPERVISEE: 'SUPERVISEE',
  /** A fostering or adoption service, or a home. */
  SETTING: 'SETTING',
  /** Any record, known by its reference only. */
  RECORD: 'RECORD',
} as const;
export type InstrumentSubject = (typeof InstrumentSubject)[keyof typeof InstrumentSubject];

/**
 * A versioned tool of one kind of activity: what it asks, on what scale, what is required when, and what leaves a base. Form,
 * validation and figures follow from it. A version that has been used never changes; a change is a new version beside it.
 */
export interface Instrument {
  readonly key: string;
  readonly version: string;
  readonly name: string;
  /** How the references of its records begin: `OBS` makes `OBS-2018-0001`. The same in every version, and no other instrument's. */
  readonly prefix: string;
  readonly kind: ActivityKind;
  readonly subject: InstrumentSubject;
  readonly sections: readonly Section[];
  /** The scale of the judgement on the whole, given and never computed; null where there is none. */
  readonly overall: Scale | null;
  /** The items whose answers split the figures, for instance the kind of event. */
  readonly splitBy: readonly string[];
}

/** What the judgement on the whole is kept under beside the answers; no item of an instrument may have it as its key. */
export const OVERALL = 'overall';

/** What was answered to one item, and what stands beside it. */
export interface Answer {
  readonly item: string;
  readonly value: string | null;
  /** Evidence or reason. */
  readonly note: string | null;
}

/** What a record says. */
export interface InstrumentAnswers {
  readonly answers: readonly Answer[];
  readonly overall: string | null;
}

/** All items in the order of the form. */
export const itemsOf = ({ sections }: Pick<Instrument, 'sections'>): readonly Item[] => sections.flatMap(({ items }) => items);

/** What was answered to an item. */
export const answerTo = (item: string, answers: readonly Answer[]): Answer | undefined => answers.find((each) => each.item === item);

/** Whether an item is asked, as things are answered. */
export function isAsked({ onlyIf }: Item, answers: readonly Answer[]): boolean {
  if (!onlyIf) return true;
  const value = answerTo(onlyIf.item, answers)?.value;
  return value != null && onlyIf.is.includes(value);
}

/** The option of a scale that was chosen. */
export const optionOf = (scale: Scale, value: string | null | undefined): ScaleOption | undefined => scale.options.find(({ key }) => key === value);
