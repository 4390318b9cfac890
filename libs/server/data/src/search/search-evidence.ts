import { invalidInput, MAX_PAGE, type PageInfo } from '@goodmark/server-graphql';
import { allOf, type Condition, condition } from '../access/condition';
import { coveredFrom } from '../access/covered';
import { auditFilters, type AuditWhere } from '../lists/audit-where';
import { compileFilter } from '../lists/compile-filter';
import type { Database } from '../database/database';
import type { AuditDomain } from '../entities/enums';
import { Audit } from '../entities/audit';
import { Judgement, JudgementText } from '../entities/judgement';
import type { RequestContext } from '../request-context';
import { searchProblem, searchWords } from './search-words';

/** One evidence that holds the words. */
export interface FoundEvidence {
  readonly auditId: string;
  readonly domain: AuditDomain;
  readonly evidence: string;
}

export interface EvidencePage {
  readonly nodes: readonly FoundEvidence[];
  readonly pageInfo: PageInfo;
  /** Counted when asked for. */
  readonly totalCount: () => Promise<number>;
}

interface SearchArgs {
  readonly words: string;
  readonly where?: AuditWhere | null;
  readonly first?: number | null;
  readonly offset?: number | null;
}

const USUAL_PAGE = 25;
const MAX_OFFSET = 10_000;

/** How each database looks words up. Every word must be there, and a word is found by its beginning. */
const ENGINES: Readonly<Record<Database['kind'], { from: string; match: string; rank: string; ask(words: readonly string[]): string }>> = {
  mysql: {
    from: 'judgement_text x',
    match: 'MATCH(x.evidence) AGAINST(:words IN BOOLEAN MODE)',
    rank: 'MATCH(x.evidence) AGAINST(:words IN BOOLEAN MODE) DESC',
    ask: (words) => words.map((word) => `+${word}*`).join(' '),
  },
  sqlite: {
    from: 'judgement_text_search JOIN judgement_text x ON x.rowid = judgement_text_search.rowid',
    match: 'judgement_text_search MATCH :words',
    rank: 'judgement_text_search.rank',
    ask: (words) => words.map((word) => `"${word}"*`).join(' AND '),
  },
};

function assertArgs({ words, first, offset }: SearchArgs): void {
  const problem = searchProblem(words);
  if (problem) throw invalidInput([{ field: 'words', message: problem }]);
  if (first != null && (first < 1 || first > MAX_PAGE)) throw invalidInput([{ field: 'first', message: `Ask for 1 to ${MAX_PAGE} rows a page.` }]);
  if (offset != null && (offset < 0 || offset > MAX_OFFSET)) {
    throw invalidInput([{ field: 'offset', message: `Skip 0 to ${MAX_OFFSET} rows; search for more words to find less.` }]);
  }
}

/**
 * A page of the evidence that holds all these words, best match first, as far as the viewer may read it; the audits are
 * noted in the view record. `INVALID_INPUT` for words that cannot be looked for.
 */
export async function searchEvidence(ctx: RequestContext, args: SearchArgs): Promise<EvidencePage> {
  assertArgs(args);
  const { from, match, rank, ask } = ENGINES[ctx.database.kind];
  const first = args.first ?? USUAL_PAGE;
  const offset = args.offset ?? 0;
  const filter: Condition = compileFilter(args.where, auditFilters('a', (alias) => ctx.rule(Judgement, alias), coveredFrom(ctx.viewer, 'a')));
  const { sql, params } = allOf([
    condition(match, { words: ask(searchWords(args.words)) }), ctx.rule(JudgementText, 'x'), ctx.rule(Audit, 'a'), filter,
  ]);
  const found = `FROM ${from} JOIN audit a ON a.id = x.auditId WHERE ${sql}`;

  const rows = await ctx.statements.query<FoundEvidence>(
    `SELECT x.auditId AS auditId, x.domain AS domain, x.evidence AS evidence ${found} ORDER BY ${rank}, x.auditId, x.domain LIMIT ${first + 1} OFFSET ${offset}`,
    params,
  );
  const nodes = rows.slice(0, first);
  ctx.viewLog.note(new Set(nodes.map(({ auditId }) => auditId)));
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > first, hasPreviousPage: offset > 0, startCursor: null, endCursor: null },
    totalCount: async () => Number((await ctx.statements.query<{ n: number | string }>(`SELECT COUNT(*) AS n ${found}`, params))[0]?.n ?? 0),
  };
}
