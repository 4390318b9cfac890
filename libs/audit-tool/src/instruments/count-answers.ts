import { type Answer, answerTo, isAsked, type Item } from './instrument';

/** How often each option of an item was chosen. `base` is what counts: records that do not apply, or were not asked, leave it. */
export interface ItemFigure {
  readonly item: string;
  readonly base: number;
  readonly good: number;
  readonly options: readonly { readonly key: string; readonly count: number }[];
}

/** The figure of an item on a scale over submitted records, every option of the scale included; null for an item on none. */
export function countAnswers(item: Item, records: readonly (readonly Answer[])[]): ItemFigure | null {
  if (item.answer.type !== 'SCALE') return null;
  const values = records.filter((answers) => isAsked(item, answers)).map((answers) => answerTo(item.key, answers)?.value ?? null);
  const options = item.answer.scale.options.map((option) => ({ option, count: values.filter((value) => value === option.key).length }));
  const sum = (of: typeof options): number => of.reduce((total, { count }) => total + count, 0);
  return {
    item: item.key,
    base: sum(options.filter(({ option }) => option.counts)),
    good: sum(options.filter(({ option }) => option.counts && option.good)),
    options: options.map(({ option, count }) => ({ key: option.key, count })),
  };
}
