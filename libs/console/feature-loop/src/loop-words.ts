import { addDays } from '@goodmark/audit-schedule';
import { LOOP_AGES } from '@goodmark/audit-tool';
import type { Text } from '@goodmark/console-ui';

/** Filters of the list of open loops, as its address holds them. */
export interface LoopsFilter {
  readonly kind?: string;
  readonly service?: string;
  readonly serviceArea?: string;
  readonly stage?: string;
  readonly outcome?: string;
  /** Days since submission, `15-30` or `181-`. */
  readonly age?: string;
}

/** The address of the open loops behind a figure: figures count live audits alone. */
export const loopsAddress = (filter: LoopsFilter): string => `/open-loops?filter=${encodeURIComponent(JSON.stringify({ kind: 'LIVE', ...filter }))}`;

interface Range {
  readonly fromDays: number;
  readonly toDays: number | null;
}

/** A range of ages as it stands in an address. */
export const ageKey = ({ fromDays, toDays }: Range): string => `${fromDays}-${toDays ?? ''}`;
export const ageWords = ({ fromDays, toDays }: Range, text: Text): string =>
  toDays === null ? text('loops.AGE_OLDER', { from: fromDays }) : text('loops.AGE', { from: fromDays, to: toDays });

export const AGES: readonly Range[] = LOOP_AGES;
/** From here on a loop is called old in the sentence about ages: more than three months. */
export const OLD_AFTER_DAYS = 90;

export const PERIODS = ['year', 'quarter', 'month'] as const;
export type Period = (typeof PERIODS)[number];

const DAYS_BACK = { year: 364, quarter: 90 } as const;

/** The first day of a period that ends today. */
export const firstDayOf = (period: Period, today: string): string => (period === 'month' ? `${today.slice(0, 7)}-01` : addDays(today, -DAYS_BACK[period]));
