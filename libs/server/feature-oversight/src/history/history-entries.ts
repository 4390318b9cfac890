import { isMonth, monthName } from '@goodmark/audit-schedule';
import { DOMAINS, type RecordKind } from '@goodmark/audit-tool';
import { chainLength, type ChainLink, pageByPlace, readChain, type RequestContext } from '@goodmark/server-data';
import type { Page, PageArgs } from '@goodmark/server-graphql';
import { HISTORY_PLANS, type HistoryFieldPlan, type HistoryPlan, readsGrades } from './history-plans';
import { worded } from './wording';

/** What became of one field of a record, in words; null for nothing. */
export interface Changed {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One change of a record, as far as the viewer may know it. */
export interface Entry {
  readonly number: number;
  readonly at: string;
  readonly byId: string | null;
  readonly byProgram: boolean;
  readonly what: string;
  readonly why: string | null;
  readonly fields: readonly Changed[];
}

/** What is done, in words that can stand alone; a new one reads as it is recorded. */
const WHAT: Readonly<Record<string, string>> = {
  created: 'Created', moved: 'Moved to another month', returned: 'Returned to the auditor', 'asked for': 'The auditor was asked for it', linked: 'What it answers to was changed',
  replaced: 'A case was replaced', invited: 'Invited to sign in', 'passed on': 'Passed on, because somebody left', met: 'A meeting looked at it',
};
const whatOf = (what: string): string => WHAT[what] ?? what.charAt(0).toUpperCase() + what.slice(1);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const objectAt = (record: ChainLink['before'], key: string): Readonly<Record<string, unknown>> => {
  const value = record?.[key];
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
};

async function put(ctx: RequestContext, name: string, as: HistoryFieldPlan['as'], before: unknown, after: unknown): Promise<Changed | null> {
  if (same(before, after) || as === 'GRADES' || as === 'BY_MONTH') return null;
  const [was, is] = await Promise.all([worded(ctx, as, before), worded(ctx, as, after)]);
  return was === is ? null : { name, before: was, after: is };
}

/** The grades of the domains, each a line of its own. */
const gradesOf = (ctx: RequestContext, key: string, { before, after }: ChainLink): Promise<(Changed | null)[]> =>
  Promise.all(DOMAINS.map(({ key: domain, name }) => put(ctx, name, 'KEY', objectAt(before, key)[domain], objectAt(after, key)[domain])));

/** Values that are recorded by month, each a line of its own. */
function monthsOf(ctx: RequestContext, label: string, { before, after }: ChainLink): Promise<(Changed | null)[]> {
  const months = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(isMonth).sort();
  return Promise.all(months.map((month) => put(ctx, `${label} of ${monthName(month)}`, 'NUMBER', before?.[month], after?.[month])));
}

async function fieldsOf(ctx: RequestContext, plan: HistoryPlan, link: ChainLink, withGrades: boolean): Promise<readonly Changed[]> {
  const open = Object.entries(plan.fields).filter(([, { grades }]) => !grades || withGrades);
  const changed = await Promise.all(open.map(async ([key, { label, as }]) => {
    if (as === 'GRADES') return gradesOf(ctx, key, link);
    if (as === 'BY_MONTH') return monthsOf(ctx, label, link);
    // What a step says only of afterwards was not looked at before.
    return [await put(ctx, label, as, link.before?.[key], key in (link.after ?? {}) ? link.after?.[key] : link.before?.[key])];
  }));
  return changed.flat().filter((each) => each !== null);
}

/** The changes of a record, the latest first, as far as the viewer may know them. *Not found* for what is missing or hidden. */
export async function historyOf(ctx: RequestContext, kind: RecordKind, id: string, args: PageArgs): Promise<Page<Entry>> {
  const plan = HISTORY_PLANS[kind];
  const row = await ctx.require(plan.entity, id);
  const withGrades = await readsGrades(ctx, row);
  const auditId = plan.caseTextOf?.(row as never);
  if (auditId) ctx.viewLog.note([auditId]);
  const entryOf = async (link: ChainLink): Promise<Entry> => ({
    number: link.seq, at: link.at, byId: link.byId, byProgram: link.tokenId !== null, what: whatOf(link.what),
    why: plan.why === 'ALWAYS' || plan.why.includes(link.what) ? link.why : null, fields: await fieldsOf(ctx, plan, link, withGrades),
  });
  return pageByPlace(args, async (limit, offset) => Promise.all((await readChain(ctx, plan.entity, id, limit, offset)).map(entryOf)), () => chainLength(ctx, plan.entity, id));
}

/** What a record is called. *Not found* as above. */
export async function titleOf(ctx: RequestContext, kind: RecordKind, id: string): Promise<string> {
  const plan = HISTORY_PLANS[kind];
  return plan.title(ctx, (await ctx.require(plan.entity, id)) as never);
}

