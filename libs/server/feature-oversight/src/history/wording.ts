import { longDate, monthName } from '@goodmark/audit-schedule';
import { Activity, Case, CaseCategory, condition, Person, type RequestContext, ServiceArea, Team } from '@goodmark/server-data';

/** What a value of a change is, and so how it is put into words. Ids are only ever shown as names. */
export type Wording = 'TEXT' | 'KEY' | 'KEYS' | 'CATEGORIES' | 'DAY' | 'MONTH' | 'YES_NO' | 'NUMBER' | 'HUNDREDTHS' | 'PERSON' | 'PEOPLE' | 'TEAM' | 'SERVICE_AREA' | 'ACTIVITY' | 'CASE';

const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
/** Keys that do not read as their words. */
const KEYS: Readonly<Record<string, string>> = { IRO: 'Independent reviewing officer', LADO: 'LADO', ALL: 'All' };

/** A key in words: `DOES_NOT_MEET_GOOD` as "Does not meet good". */
export function inWords(key: string): string {
  const text = key.toLowerCase().replaceAll('_', ' ');
  return KEYS[key] ?? text.charAt(0).toUpperCase() + text.slice(1);
}

const categoryNames = (ctx: RequestContext, keys: readonly string[]): Promise<readonly string[]> =>
  Promise.all(keys.map(async (key) => (await ctx.batched('category names', async () => new Map((await ctx.visible(CaseCategory, condition('1 = 1'))).map((each) => [each.key, each.name])), key)) ?? inWords(key)));

type Put = (ctx: RequestContext, value: never) => string | Promise<string>;

const personName = async (ctx: RequestContext, id: string): Promise<string> => (await ctx.load(Person, id))?.name ?? 'Somebody no longer on record';

const WORDINGS: Readonly<Record<Wording, Put>> = {
  TEXT: (_ctx, value: string) => value,
  KEY: (_ctx, value: string) => inWords(value),
  KEYS: (_ctx, value: readonly string[]) => value.map(inWords).join(', ') || 'None',
  CATEGORIES: async (ctx, value: readonly string[]) => (await categoryNames(ctx, value)).join(', ') || 'Any',
  DAY: (_ctx, value: string) => longDate(value.slice(0, 10)),
  MONTH: (_ctx, value: string) => monthName(value),
  YES_NO: (_ctx, value: boolean) => (value ? 'Yes' : 'No'),
  NUMBER: (_ctx, value: number) => NUMBERS.format(value),
  HUNDREDTHS: (_ctx, value: number) => NUMBERS.format(value / 100),
  PERSON: personName,
  PEOPLE: async (ctx, value: readonly string[]) => (await Promise.all(value.map((id) => personName(ctx, id)))).join(', '),
  TEAM: async (ctx, value: string) => (await ctx.load(Team, value))?.name ?? 'A team no longer on record',
  SERVICE_AREA: async (ctx, value: string) => (await ctx.load(ServiceArea, value))?.name ?? 'A service area no longer on record',
  ACTIVITY: async (ctx, value: string) => (await ctx.load(Activity, value))?.title ?? 'An activity',
  CASE: async (ctx, value: string) => (await ctx.load(Case, value))?.reference ?? 'A case',
};

const KINDS: Readonly<Partial<Record<Wording, 'number' | 'boolean' | 'object'>>> = { NUMBER: 'number', HUNDREDTHS: 'number', YES_NO: 'boolean', KEYS: 'object', CATEGORIES: 'object', PEOPLE: 'object' };

/** A value of a change in words; null for nothing, and for what is not of the kind it should be. */
export async function worded(ctx: RequestContext, as: Wording, value: unknown): Promise<string | null> {
  if (value === null || value === undefined || typeof value !== (KINDS[as] ?? 'string')) return null;
  return (await WORDINGS[as](ctx, value as never)) || null;
}
