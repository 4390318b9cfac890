import { isMonth, monthName } from '@goodmark/audit-schedule';
import type { DataCheckKind } from '@goodmark/audit-tool';
import { allOf, condition, countWrong, coveredFrom, findWrong, not, pageByPlace, type RequestContext, type WrongQuery } from '@goodmark/server-data';
import type { Page, PageArgs } from '@goodmark/server-graphql';
import { AUDIT_CHECKS } from './audit-checks';
import { type DataCheckPlan, daysFor } from './data-check';
import { PEOPLE_CHECKS } from './people-checks';
import { PLAN_CHECKS } from './plan-checks';

/** Every check there is, in the order it is shown. A new one is an entry in one of these lists, and its kind. */
export const DATA_CHECKS: readonly DataCheckPlan[] = [...AUDIT_CHECKS, ...PEOPLE_CHECKS, ...PLAN_CHECKS];

/** One thing that is wrong. */
export interface WrongRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string | null;
  readonly since: string | null;
}

/** Those who lead the programme look at everything; others at the service areas they lead. */
const leadsProgramme = ({ viewer }: RequestContext): boolean => viewer.roles.includes('ADMINISTRATOR') || viewer.roles.includes('QUALITY_LEAD');

/** The checks that are the viewer's business. */
export const checksFor = (ctx: RequestContext): readonly DataCheckPlan[] =>
  leadsProgramme(ctx) ? DATA_CHECKS : ctx.viewer.serviceAreaIds.length === 0 ? [] : DATA_CHECKS.filter(({ ofAreas }) => ofAreas !== null);

/** What is wrong by one check, of the rows the viewer can have mended; which they may see is the business of their rule. */
function wrong(ctx: RequestContext, { kind, entity, from, where, ofAreas, tellsOfActions }: DataCheckPlan, days: Readonly<Record<string, string>>): WrongQuery {
  const inReach = leadsProgramme(ctx) || ofAreas === null || ofAreas === 'RULE' ? [] : [condition(ofAreas, { areas: ctx.viewer.serviceAreaIds })];
  const uncovered = tellsOfActions ? [not(coveredFrom(ctx.viewer, 't'))] : [];
  return { kind, entity, from, where: allOf([condition(where, days), ...inReach, ...uncovered]) };
}

/** How much is wrong by each check that is the viewer's business, also where nothing is. One statement, beside the bank holidays. */
export async function countChecks(ctx: RequestContext): Promise<ReadonlyMap<DataCheckKind, number>> {
  const days = await daysFor(ctx);
  return (await countWrong(ctx, checksFor(ctx).map((check) => wrong(ctx, check, days)))) as ReadonlyMap<DataCheckKind, number>;
}

/** Part of what is wrong by one check, the longest wrong first. */
export async function readWrong(ctx: RequestContext, check: DataCheckPlan, limit: number, offset: number): Promise<readonly WrongRow[]> {
  const rows = await findWrong(ctx, wrong(ctx, check, await daysFor(ctx)), check, limit, offset);
  return rows.map(({ id, title, detail, since }) => ({ id, title: title ?? '', detail: isMonth(detail) ? monthName(detail) : detail || null, since: since || null }));
}

/** A page of what is wrong by one check; empty for a check that is not the viewer's business. */
export function wrongRows(ctx: RequestContext, kind: DataCheckKind, args: PageArgs): Promise<Page<WrongRow & { readonly check: DataCheckPlan }>> {
  const check = checksFor(ctx).find((each) => each.kind === kind);
  return pageByPlace(
    args,
    async (limit, offset) => (check ? (await readWrong(ctx, check, limit, offset)).map((row) => ({ ...row, check })) : []),
    async () => (check ? ((await countChecks(ctx)).get(kind) ?? 0) : 0),
  );
}
