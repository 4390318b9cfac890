import { daysBetween } from '@goodmark/audit-schedule';
import type { CoverageQuery } from '@goodmark/console-data';

export type CoverageCell = CoverageQuery['coverage'][number];

export interface CoverageTable {
  /** Keys of the categories that have a column, in the order given. */
  readonly categories: readonly string[];
  readonly teams: readonly { readonly id: string; readonly name: string; readonly cells: ReadonlyMap<string, CoverageCell> }[];
}

/** The cells as a table: a row a team, a column a category that some cell has. */
export function coverageTable(cells: readonly CoverageCell[], order: readonly string[]): CoverageTable {
  const teams = new Map<string, { id: string; name: string; cells: Map<string, CoverageCell> }>();
  for (const cell of cells) {
    const { id, name } = cell.team;
    const team = teams.get(id) ?? { id, name, cells: new Map() };
    teams.set(id, team);
    team.cells.set(cell.category, cell);
  }
  const used = new Set(cells.map(({ category }) => category));
  return { categories: [...order.filter((key) => used.has(key)), ...[...used].filter((key) => !order.includes(key)).sort()], teams: [...teams.values()] };
}

export type CoverageState = 'never' | 'overlooked' | 'audited' | 'noCases';

/** What a cell says: never audited, not for twelve months, audited since; or audited once, and without cases now. */
export function stateOf({ cases, lastAuditedOn, overlooked }: Pick<CoverageCell, 'cases' | 'lastAuditedOn' | 'overlooked'>): CoverageState {
  if (cases === 0) return 'noCases';
  if (lastAuditedOn === null) return 'never';
  return overlooked ? 'overlooked' : 'audited';
}

/** How long ago, from the latest to never; what has no cases now has no heat. */
export const HEATS = ['quarter', 'half', 'year', 'overlooked', 'never'] as const;
export type CoverageHeat = (typeof HEATS)[number];

const A_QUARTER = 92;
const HALF_A_YEAR = 183;

/** How long ago a cell was last audited, as the map colours it; null where there are no cases. */
export function heatOf(cell: Pick<CoverageCell, 'cases' | 'lastAuditedOn' | 'overlooked'>, today: string): CoverageHeat | null {
  const state = stateOf(cell);
  if (state === 'noCases') return null;
  if (state !== 'audited' || cell.lastAuditedOn === null) return state === 'never' ? 'never' : 'overlooked';
  const days = daysBetween(cell.lastAuditedOn, today);
  return days <= A_QUARTER ? 'quarter' : days <= HALF_A_YEAR ? 'half' : 'year';
}
