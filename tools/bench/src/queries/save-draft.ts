import { setTimeout } from 'node:timers/promises';
import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import type { Database } from '@goodmark/server-data';
import { idOf } from '../data/identifiers';
import { prose } from '../data/prose';
import { randomFrom } from '../data/random';
import { assertSame, graphql, type Pair, type Query, type Sides } from './query';

const DOCUMENT = `mutation SaveDraft($input: AuditSaveDraftInput!) { auditSaveDraft(input: $input) { id version status } }`;
const GRADES = ['EXCEEDS_GOOD', 'MEETS_GOOD', 'DOES_NOT_MEET_GOOD'] as const;
const TEXT_LENGTH = 192;
/** The server still finishes the requests that the end of a measurement cut off. */
const CUT_OFF_ENDS_MS = 500;

/** An audit to be written on, at the version it stands. */
interface Draft {
  readonly id: string;
  readonly version: number;
}
type DraftPair = Pair & { readonly draft: Draft };

const random = randomFrom(12);
const EVIDENCE = DOMAIN_KEYS.map(() => prose(random, TEXT_LENGTH));

/** Twelve judgements that differ from save to save, so that every save writes. */
const judgementsOf = (save: number) =>
  DOMAIN_KEYS.map((domain, index) => ({
    domain, grade: GRADES[(save + index) % GRADES.length], evidence: `${EVIDENCE[index]} ${String(save % 1_000_000).padStart(7, '0')}`,
  }));

const draftsOf = (database: Database): Promise<Draft[]> =>
  database.outside.query<Draft>('SELECT id AS id, version AS version FROM audit WHERE auditorId = :lead ORDER BY id', { lead: idOf('person', 0) });

const storedOf = (database: Database, id: string): Promise<unknown[]> =>
  database.outside.query(
    `SELECT j.domain AS domain, j.grade AS grade, t.evidence AS evidence FROM judgement j
       JOIN judgement_text t ON t.auditId = j.auditId AND t.domain = j.domain WHERE j.auditId = :id ORDER BY j.domain`,
    { id },
  );

/**
 * Saves all twelve judgements of an allocated audit, one transaction each. A draft is under way once at a time and
 * goes to the end of the queue with its next version; before each measurement the versions are read again, since the
 * last requests of the one before were cut off.
 */
export function saveDraft(database: Database): Query<DraftPair> {
  let queue: Draft[] = [];
  let saves = 0;

  const pairOf = (draft: Draft, save: number): DraftPair => {
    const input = { id: draft.id, version: draft.version, judgements: judgementsOf(save) };
    return { draft, api: graphql(DOCUMENT, { input }), raw: { path: '/q5', body: JSON.stringify(input) } };
  };
  const next = (): DraftPair => {
    const draft = queue.shift();
    if (!draft) throw new Error('There are more requests under way than drafts to write on.');
    return pairOf(draft, (saves += 1));
  };

  /** Saves the same through each side, on two drafts, and compares what then stands in the tables. */
  const check = async ({ api, raw }: Sides): Promise<void> => {
    const [one, other] = (await draftsOf(database)) as [Draft, Draft];
    const save = Math.floor(Date.now() / 1000);
    await api(pairOf(one, save).api);
    await raw(pairOf(other, save).raw);
    assertSame('Q5', await storedOf(database, one.id), await storedOf(database, other.id));
    const after = await draftsOf(database);
    assertSame('Q5 versions', [one.version + 1, other.version + 1], after.slice(0, 2).map(({ version }) => version));
  };

  return {
    name: 'Q5',
    what: 'save all 12 judgements of an allocated audit, one transaction',
    target: 0.25,
    writes: true,
    async ready() {
      await setTimeout(CUT_OFF_ENDS_MS);
      queue = await draftsOf(database);
    },
    next,
    answered: ({ draft }) => void queue.push({ id: draft.id, version: draft.version + 1 }),
    check,
  };
}
