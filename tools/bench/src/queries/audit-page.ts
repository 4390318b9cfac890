import type { Database } from '@goodmark/server-data';
import { SERVICE, YEAR } from '../data/organisation-rows';
import type { QueryName } from '../options';
import { assertSame, byText, graphql, type Json, type Pair, type Query } from './query';

const PAGE = 25;
const FAR_PAGE = 1_000;

const DOCUMENT = `query AuditPage($where: AuditWhere, $after: String) {
  audits(first: ${PAGE}, after: $after, where: $where) {
    nodes {
      id reference status submittedAt outcome
      case { reference } auditor { name } activity { title }
      judgements { domain grade evidence }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The last row of the page before. */
interface Position {
  readonly submittedAt: string;
  readonly id: string;
}

interface Node extends Json {
  readonly id: string;
  readonly case: { reference: string };
  readonly auditor: { name: string };
  readonly activity: { title: string };
  readonly judgements: readonly { domain: string; grade: string; evidence: string }[];
}
interface RawPage {
  readonly audits: readonly (Json & { readonly id: string })[];
  readonly judgements: readonly { readonly auditId: string; readonly domain: string; readonly grade: string; readonly evidence: string }[];
}

const judgementText = ({ domain, grade, evidence }: { domain: string; grade: string; evidence: string }): string => `${domain} ${grade} ${evidence}`;

const ofApi = (nodes: readonly Node[]): unknown =>
  nodes.map((node) => [
    node.id, node.reference, node.status, node.submittedAt, node.outcome, node.case.reference, node.auditor.name, node.activity.title,
    node.judgements.map(judgementText).sort(byText),
  ]);

const ofRaw = ({ audits, judgements }: RawPage): unknown =>
  audits.map((row) => [
    row.id, row.reference, row.status, row.submittedAt, row.outcome, row.caseReference, row.auditorName, row.activityTitle,
    judgements.filter(({ auditId }) => auditId === row.id).map(judgementText).sort(byText),
  ]);

function pairOf(after: Position | null): Pair {
  const cursor = after && Buffer.from(JSON.stringify([after.submittedAt, after.id])).toString('base64url');
  const filter = { service: SERVICE, from: '2017-04', to: '2018-03', ...after };
  return {
    api: graphql(DOCUMENT, { where: { financialYear: { eq: YEAR }, service: { eq: SERVICE } }, after: cursor }),
    raw: { path: `/${after ? 'q6' : 'q1'}?${new URLSearchParams(filter)}` },
  };
}

function pageQuery(name: QueryName, what: string, after: Position | null): Query {
  const pair = pairOf(after);
  return {
    name,
    what,
    target: 0.12,
    writes: false,
    next: () => pair,
    async check({ api, raw }) {
      const { audits } = (await api(pair.api)) as unknown as { audits: { nodes: Node[] } };
      if (audits.nodes.length !== PAGE) throw new Error(`${name}: ${audits.nodes.length} audits on the page instead of ${PAGE}`);
      assertSame(name, ofApi(audits.nodes), ofRaw((await raw(pair.raw)) as RawPage));
    },
  };
}

export const firstPage = (): Query =>
  pageQuery('Q1', `page of ${PAGE} audits, filtered, with case, auditor, activity, 12 judgements`, null);

/** A page far down the list by keyset: page 1,000, or the last full one of a shorter list. */
export async function farPage(database: Database): Promise<Query> {
  const where = `FROM audit WHERE service = '${SERVICE}' AND month BETWEEN '2017-04' AND '2018-03'`;
  const [count] = await database.outside.query<{ n: number | string }>(`SELECT COUNT(*) AS n ${where}`);
  const page = Math.min(FAR_PAGE, Math.floor(Number(count?.n ?? 0) / PAGE));
  const [last] = await database.outside.query<Position>(
    `SELECT submittedAt AS submittedAt, id AS id ${where} ORDER BY submittedAt DESC, id DESC LIMIT 1 OFFSET ${(page - 1) * PAGE - 1}`,
  );
  return pageQuery('Q6', `page ${page.toLocaleString('en-GB')} of Q1's list, by keyset`, last ?? null);
}
