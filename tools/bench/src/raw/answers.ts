import { RARE_WORD } from '../data/prose';
import { marks, type Rows, type Run, type Value } from './rows';

type Answer = (rows: Rows, given: URLSearchParams, body: string) => Promise<unknown>;

const PAGE = 25;
const COUNTED = `kind = 'LIVE' AND activityId IS NOT NULL AND status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`;

const valuesOf = (given: URLSearchParams, ...names: string[]): Value[] => names.map((name) => given.get(name));

const IN_ORDER = 'ix_audit_service_submittedAt_id';
/** Left to itself, MariaDB reads the far page's list from its beginning. */
const HINTS = { mysql: `FORCE INDEX (${IN_ORDER})`, sqlite: `INDEXED BY ${IN_ORDER}` } as const;

/** The page's ids by index alone, then the rows they name and what those refer to. */
const pageSql = (kind: Rows['kind'], beyond: string): string => `
  SELECT a.id, a.reference, a.status, a.submittedAt, a.outcome, c.reference AS caseReference, p.name AS auditorName, v.title AS activityTitle
    FROM (SELECT id FROM audit ${HINTS[kind]} WHERE service = ? AND month BETWEEN ? AND ? ${beyond} ORDER BY submittedAt DESC, id DESC LIMIT ${PAGE}) chosen
    JOIN audit a ON a.id = chosen.id JOIN child_case c ON c.id = a.caseId JOIN person p ON p.id = a.auditorId LEFT JOIN activity v ON v.id = a.activityId
   ORDER BY a.submittedAt DESC, a.id DESC`;
const BEYOND = 'AND submittedAt <= ? AND (submittedAt < ? OR id < ?)';
const PAGE_JUDGEMENTS = `
  SELECT j.auditId, j.domain, j.grade, t.evidence FROM judgement j LEFT JOIN judgement_text t ON t.auditId = j.auditId AND t.domain = j.domain
   WHERE j.auditId IN (${marks(PAGE)})`;

async function page({ kind, query }: Rows, beyond: string, values: Value[]): Promise<unknown> {
  const audits = await query(pageSql(kind, beyond), values);
  const ids = audits.map(({ id }) => id as string);
  const judgements = await query(PAGE_JUDGEMENTS, [...ids, ...Array<null>(PAGE - ids.length).fill(null)]);
  return { audits, judgements };
}

const ONE_AUDIT = `
  SELECT a.id, a.reference, a.status, a.version, a.dueOn, a.submittedAt, a.moderatedAt, a.auditorGrade, a.moderatedGrade, a.outcome,
         x.strengths, x.areasForImprovement, c.reference AS caseReference, v.title AS activityTitle, v.month AS activityMonth,
         p.name AS auditorName, m.name AS moderatorName, h.name AS caseHolderName, t.name AS teamName, s.name AS serviceAreaName
    FROM audit a JOIN child_case c ON c.id = a.caseId JOIN person p ON p.id = a.auditorId JOIN team t ON t.id = a.teamId
    JOIN service_area s ON s.id = a.serviceAreaId LEFT JOIN activity v ON v.id = a.activityId LEFT JOIN person m ON m.id = a.moderatorId
    LEFT JOIN person h ON h.id = a.caseHolderId LEFT JOIN audit_text x ON x.auditId = a.id WHERE a.id = ?`;
const ONE_JUDGEMENTS = `
  SELECT j.domain, j.grade, j.moderatedGrade, t.evidence, t.difference FROM judgement j
    LEFT JOIN judgement_text t ON t.auditId = j.auditId AND t.domain = j.domain WHERE j.auditId = ?`;
const ONE_VIEWS = 'SELECT who, sought, said FROM views_sought WHERE auditId = ?';
const ONE_ACTIONS = 'SELECT a.what, a.dueOn, p.name AS ownerName FROM corrective_action a JOIN person p ON p.id = a.ownerId WHERE a.auditId = ? ORDER BY a.position, a.id';
const ONE_MODERATIONS = `
  SELECT m.at, m.result, t.feedback, p.name AS moderatorName FROM moderation m JOIN person p ON p.id = m.moderatorId
    LEFT JOIN moderation_text t ON t.moderationId = m.id WHERE m.auditId = ? ORDER BY m.at DESC`;

async function oneAudit({ query }: Rows, given: URLSearchParams): Promise<unknown> {
  const id = valuesOf(given, 'id');
  const [[audit], judgements, viewsSought, actions, moderations] = await Promise.all([
    query(ONE_AUDIT, id), query(ONE_JUDGEMENTS, id), query(ONE_VIEWS, id), query(ONE_ACTIONS, id), query(ONE_MODERATIONS, id),
  ]);
  return { audit, judgements, viewsSought, actions, moderations };
}

/** From the base rows: what there is to count without summaries. */
const DOMAINS = `
  SELECT j.domain AS domain, COALESCE(j.moderatedGrade, j.grade) AS grade, COUNT(*) AS n FROM audit JOIN judgement j ON j.auditId = audit.id
   WHERE service = ? AND month BETWEEN ? AND ? AND ${COUNTED} GROUP BY j.domain, COALESCE(j.moderatedGrade, j.grade)`;
const MONTHS = `
  SELECT month, auditorGrade, moderatedGrade, COUNT(*) AS n FROM audit WHERE month BETWEEN ? AND ? AND ${COUNTED} GROUP BY month, auditorGrade, moderatedGrade`;

const SEARCH = {
  mysql: `FROM judgement_text x JOIN audit a ON a.id = x.auditId WHERE MATCH(x.evidence) AGAINST(? IN BOOLEAN MODE)
           ORDER BY MATCH(x.evidence) AGAINST(? IN BOOLEAN MODE) DESC`,
  sqlite: `FROM judgement_text_search s JOIN judgement_text x ON x.rowid = s.rowid JOIN audit a ON a.id = x.auditId WHERE judgement_text_search MATCH ? ORDER BY s.rank`,
} as const;
const ASKED = { mysql: [`+${RARE_WORD}*`, `+${RARE_WORD}*`], sqlite: [`"${RARE_WORD}"*`] } as const;

const evidence = ({ kind, query }: Rows): Promise<unknown> =>
  query(`SELECT x.auditId, a.reference, x.domain, x.evidence ${SEARCH[kind]}, x.auditId, x.domain LIMIT ${PAGE}`, [...ASKED[kind]]);

interface Draft {
  readonly id: string;
  readonly version: number;
  readonly judgements: readonly { readonly domain: string; readonly grade: string; readonly evidence: string }[];
}

const TOUCH = `UPDATE audit SET version = version + 1, updatedAt = ?, status = 'IN_PROGRESS', startedAt = COALESCE(startedAt, ?) WHERE id = ? AND version = ?`;
const insertJudgements = (count: number): string =>
  `INSERT INTO judgement (auditId, domain, grade) VALUES ${Array.from({ length: count }, () => '(?, ?, ?)').join(', ')}`;
const insertTexts = (count: number): string =>
  `INSERT INTO judgement_text (auditId, domain, evidence) VALUES ${Array.from({ length: count }, () => '(?, ?, ?)').join(', ')}`;

async function writeDraft(run: Run, { id, version, judgements }: Draft): Promise<void> {
  const now = new Date().toISOString();
  await run(TOUCH, [now, now, id, version]);
  await run('DELETE FROM judgement WHERE auditId = ?', [id]);
  await run(insertJudgements(judgements.length), judgements.flatMap(({ domain, grade }) => [id, domain, grade]));
  await run('DELETE FROM judgement_text WHERE auditId = ?', [id]);
  await run(insertTexts(judgements.length), judgements.flatMap(({ domain, evidence }) => [id, domain, evidence]));
}

async function saveDraft(rows: Rows, body: string): Promise<unknown> {
  const draft = JSON.parse(body) as Draft;
  await rows.unit((run) => writeDraft(run, draft));
  return { id: draft.id, version: draft.version + 1, status: 'IN_PROGRESS' };
}

/** What stands at each path. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  q1: (rows, given) => page(rows, '', valuesOf(given, 'service', 'from', 'to')),
  q2: oneAudit,
  q3: ({ query }, given) => query(DOMAINS, valuesOf(given, 'service', 'from', 'to')),
  q4: ({ query }, given) => query(MONTHS, valuesOf(given, 'from', 'to')),
  q5: (rows, _given, body) => saveDraft(rows, body),
  q6: (rows, given) => page(rows, BEYOND, valuesOf(given, 'service', 'from', 'to', 'submittedAt', 'submittedAt', 'id')),
  q7: evidence,
};
