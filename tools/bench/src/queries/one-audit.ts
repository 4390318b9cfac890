import type { Database } from '@goodmark/server-data';
import { assertSame, byText, graphql, type Json, type Query } from './query';

const DOCUMENT = `query OneAudit($id: ID) {
  audit(id: $id) {
    id reference status version dueOn submittedAt moderatedAt auditorGrade moderatedGrade outcome strengths areasForImprovement
    case { reference } activity { title month } auditor { name } moderator { name } caseHolder { name } team { name } serviceArea { name }
    judgements { domain grade moderatedGrade evidence difference }
    viewsSought { who sought said }
    actions { what dueOn owner { name } }
    moderations { at result feedback moderator { name } }
  }
}`;

type Named = { readonly name: string } | null;
interface ApiAudit extends Json {
  readonly case: { reference: string };
  readonly activity: { title: string; month: string };
  readonly judgements: readonly Json[];
  readonly viewsSought: readonly Json[];
  readonly actions: readonly (Json & { owner: Named })[];
  readonly moderations: readonly (Json & { moderator: Named })[];
}
interface RawAudit {
  readonly audit: Json;
  readonly judgements: readonly Json[];
  readonly viewsSought: readonly Json[];
  readonly actions: readonly Json[];
  readonly moderations: readonly Json[];
}

const OWN = ['id', 'reference', 'status', 'version', 'dueOn', 'submittedAt', 'moderatedAt', 'auditorGrade', 'moderatedGrade', 'outcome', 'strengths', 'areasForImprovement'];
const PEOPLE = ['auditor', 'moderator', 'caseHolder', 'team', 'serviceArea'];

const texts = (rows: readonly Json[], columns: readonly string[]): string[] =>
  rows.map((row) => JSON.stringify(columns.map((column) => row[column] ?? null))).sort(byText);
const JUDGEMENT = ['domain', 'grade', 'moderatedGrade', 'evidence', 'difference'];

const ofApi = (audit: ApiAudit): unknown => [
  OWN.map((column) => audit[column]),
  [audit.case.reference, audit.activity.title, audit.activity.month],
  PEOPLE.map((field) => (audit[field] as Named)?.name ?? null),
  texts(audit.judgements, JUDGEMENT),
  audit.viewsSought.map(({ who, sought, said }) => [who, sought, said]),
  audit.actions.map(({ what, dueOn, owner }) => [what, dueOn, owner?.name]),
  audit.moderations.map(({ at, result, feedback, moderator }) => [at, result, feedback, moderator?.name]),
];

const ofRaw = ({ audit, judgements, viewsSought, actions, moderations }: RawAudit): unknown => [
  OWN.map((column) => audit[column]),
  [audit.caseReference, audit.activityTitle, audit.activityMonth],
  PEOPLE.map((field) => audit[`${field}Name`]),
  texts(judgements, JUDGEMENT),
  viewsSought.map(({ who, sought, said }) => [who, Boolean(sought), said]),
  actions.map(({ what, dueOn, ownerName }) => [what, dueOn, ownerName]),
  moderations.map(({ at, result, feedback, moderatorName }) => [at, result, feedback, moderatorName]),
];

/** Different audits in turn, from all over the table. */
const SPREAD = 500;

export async function oneAudit(database: Database): Promise<Query> {
  const rows = await database.outside.query<{ id: string }>(`SELECT id AS id FROM audit WHERE status = 'MODERATED' ORDER BY reference LIMIT ${SPREAD * 4}`);
  const pairs = rows.filter((_, index) => index % 4 === 0).map(({ id }) => ({ api: graphql(DOCUMENT, { id }), raw: { path: `/q2?id=${id}` } }));
  let turn = 0;
  return {
    name: 'Q2',
    what: 'one audit, everything nested',
    target: 0.25,
    writes: false,
    next: () => pairs[(turn += 1) % pairs.length] as (typeof pairs)[number],
    async check({ api, raw }) {
      for (const pair of pairs.slice(0, 20)) {
        const { audit } = (await api(pair.api)) as unknown as { audit: ApiAudit };
        if (audit.judgements.length !== 12) throw new Error(`Q2: ${audit.judgements.length} judgements instead of 12`);
        assertSame('Q2', ofApi(audit), ofRaw((await raw(pair.raw)) as RawAudit));
      }
    },
  };
}
