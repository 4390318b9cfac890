import { AUDIT_MOVES, DOMAIN_KEYS, type DomainGrade, type FigureBasis, type FigureDimension, type Grade, isCounted } from '@goodmark/audit-tool';
import { unpackGrades } from '@goodmark/audit-statistics';
import fc from 'fast-check';
import type { FigureReach } from '../access/viewer';
import { Database } from '../database/database';
import { Audit } from '../entities/audit';
import type { AuditStatus } from '../entities/enums';
import { migrate } from '../database/installation';
import { moveAudit } from '../move-audit';
import { aPlaceToAudit, doorOn, packed } from '../specs/spec-audits';
import { type SpecDatabase, specDatabases } from '../specs/spec-database';
import { foldFigures } from './fold-figures';
import { type FigureGroup, readFigures } from './read-figures';
import { rebuildSummary, verifyFigures } from './verify-figures';

const GRADES: readonly Grade[] = ['EXCEEDS_GOOD', 'MEETS_GOOD', 'DOES_NOT_MEET_GOOD'];
const BASES: readonly FigureBasis[] = ['AUDITOR', 'MODERATED', 'OUTCOME'];
const SPLITS: readonly FigureDimension[][] = [
  [], ['MONTH'], ['SERVICE'], ['DOMAIN'], ['MONTH', 'SERVICE'], ['MONTH', 'DOMAIN'], ['SERVICE', 'DOMAIN'], ['MONTH', 'SERVICE', 'DOMAIN'],
];
const ALL: FigureReach = { of: 'ALL' };
/** A day after all others: figures of a date are read from the ledger's rows, never from the summary. */
const IN_THE_END = '2099-12-31';

interface Turn {
  readonly audit: number;
  readonly choice: number;
  readonly grade: Grade;
  readonly domains: string;
  readonly folds: boolean;
}
const aTurn: fc.Arbitrary<Turn> = fc.record({
  audit: fc.nat(),
  choice: fc.nat(),
  grade: fc.constantFrom(...GRADES),
  domains: fc.string({ unit: fc.constantFrom('E', 'M', 'D', 'N'), minLength: 1, maxLength: 12 }).map(packed),
  folds: fc.integer({ min: 1, max: 10 }).map((n) => n === 1),
});

/** What the step to a status writes, as the use cases do. */
function changesOf(to: AuditStatus, { grade, domains }: Turn): Partial<Audit> {
  if (to === 'SUBMITTED') return { submittedAt: '2018-04-26T10:00:00.000Z', auditorGrade: grade, outcome: grade, auditorDomains: domains };
  if (to === 'MODERATED') return { moderatedGrade: grade, outcome: grade, moderatedDomains: domains };
  if (to === 'RETURNED') return { auditorGrade: null, outcome: null, auditorDomains: null };
  return {};
}

/** The counts of audits, straight from what they are now. */
function countedFrom(audits: readonly Audit[], basis: FigureBasis, groupBy: readonly FigureDimension[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (audit: Audit, domain: string | null, grade: DomainGrade) => {
    const value = { MONTH: audit.month, SERVICE: audit.service, DOMAIN: domain } as Partial<Record<FigureDimension, string | null>>;
    const name = [...groupBy.map((dimension) => value[dimension]), grade].join(' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const audit of audits) {
    if (audit.kind !== 'LIVE' || !isCounted(audit.status)) continue;
    const grade = { AUDITOR: audit.auditorGrade, MODERATED: audit.moderatedGrade, OUTCOME: audit.moderatedGrade ?? audit.auditorGrade }[basis];
    const domains = { AUDITOR: audit.auditorDomains, MODERATED: audit.moderatedDomains, OUTCOME: audit.moderatedDomains ?? audit.auditorDomains }[basis];
    if (!grade || !domains) continue;
    if (!groupBy.includes('DOMAIN')) add(audit, null, grade);
    else for (const domain of DOMAIN_KEYS) add(audit, domain, unpackGrades(domains)[domain] as DomainGrade);
  }
  return counts;
}

const sorted = (counts: ReadonlyMap<string, number>) => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

const namesOf = (groups: readonly FigureGroup[], groupBy: readonly FigureDimension[]) =>
  new Map(groups.flatMap(({ key, counts }) =>
    Object.entries(counts).filter(([, n]) => n !== 0).map(([grade, n]) => [[...groupBy.map((dimension) => key[dimension]), grade].join(' '), n] as const)));

describe.each(specDatabases())('the figures on $name', ({ create }) => {
  let spec: SpecDatabase;
  let audits: Audit[];
  beforeAll(async () => {
    spec = await create();
    await migrate(spec.database);
    const places = [
      await aPlaceToAudit(spec.database, { service: 'SOCIAL_CARE', month: '2018-02' }),
      await aPlaceToAudit(spec.database, { service: 'EARLY_HELP', month: '2018-02' }),
      await aPlaceToAudit(spec.database, { service: 'SOCIAL_CARE', month: '2018-03' }),
    ];
    audits = [];
    for (const { anAudit } of places) audits.push(await anAudit(), await anAudit(), await anAudit(), await anAudit('PRACTICE'));
    // Something that has gone through everything, so that no figure below is empty by chance.
    for (const to of ['IN_PROGRESS', 'SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED'] as const) {
      await step(0, to, { audit: 0, choice: 0, grade: 'EXCEEDS_GOOD', domains: packed('EMDN'), folds: false }, '2018-04-24');
    }
  });
  afterAll(() => spec.drop());

  async function step(index: number, to: AuditStatus, turn: Turn, day: string): Promise<void> {
    const audit = audits[index] as Audit;
    audits[index] = await doorOn(spec.database, day).transaction(Audit, (tx) => moveAudit(tx, audit, audit.version, { to, changes: changesOf(to, turn), recorded: { what: to.toLowerCase() } }));
  }

  /** Moves audits about, folding now and then; an audit that has come to its end stays there. */
  async function walk(turns: readonly Turn[], day = '2018-04-26'): Promise<void> {
    for (const turn of turns) {
      const index = turn.audit % audits.length;
      const next = AUDIT_MOVES[(audits[index] as Audit).status];
      const to = next[turn.choice % next.length];
      if (to && to !== 'EXEMPTED') await step(index, to, turn, day);
      if (turn.folds) await foldFigures(spec.database);
    }
  }

  const figures = (groupBy: FigureDimension[], basis: FigureBasis, asOf: string | null) =>
    readFigures(doorOn(spec.database), { where: null, groupBy, basis, asOf }, ALL);

  async function everyFigure(asOf: string | null) {
    const all = SPLITS.flatMap((groupBy) => BASES.map(async (basis) => [`${basis} by ${groupBy.join()}`, sorted(namesOf(await figures(groupBy, basis, asOf), groupBy))] as const));
    return Object.fromEntries(await Promise.all(all));
  }

  const everyFigureOfTheAudits = () =>
    Object.fromEntries(SPLITS.flatMap((groupBy) => BASES.map((basis) => [`${basis} by ${groupBy.join()}`, sorted(countedFrom(audits, basis, groupBy))])));

  it('after any walk of audits are what the audits say: from the ledger, half folded, and all folded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aTurn, { minLength: 1, maxLength: 14 }), async (turns) => {
        await walk(turns);
        const expected = everyFigureOfTheAudits();
        expect(await everyFigure(IN_THE_END)).toEqual(expected);
        expect(await everyFigure(null)).toEqual(expected);
        expect(await verifyFigures(spec.database)).toEqual([]);
        await foldFigures(spec.database);
        expect(await everyFigure(null)).toEqual(expected);
        expect(await everyFigure(IN_THE_END)).toEqual(expected);
        expect(await verifyFigures(spec.database)).toEqual([]);
      }),
      // The audits go on from run to run, so a failure cannot be made smaller.
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('read the same when the summary is made anew', async () => {
    const before = await everyFigure(null);
    await rebuildSummary(spec.database);
    expect(await everyFigure(null)).toEqual(before);
    expect(await verifyFigures(spec.database)).toEqual([]);
  });

  it('of yesterday stay as they were whatever happens today', async () => {
    audits.push(...(await Promise.all(Array.from({ length: 2 }, async () => (await aPlaceToAudit(spec.database, { service: 'EARLY_HELP', month: '2018-03' })).anAudit()))));
    const [first, second] = [audits.length - 2, audits.length - 1];
    const turn = { audit: 0, choice: 0, grade: 'MEETS_GOOD', domains: packed('M'), folds: false } as const;
    for (const to of ['IN_PROGRESS', 'SUBMITTED', 'IN_MODERATION'] as const) await step(first, to, turn, '2018-04-27');
    const [yesterday, now] = [await everyFigure('2018-04-27'), await everyFigure(null)];
    expect(yesterday).toEqual(now);

    await step(first, 'RETURNED', turn, '2018-04-28');
    for (const to of ['IN_PROGRESS', 'SUBMITTED'] as const) await step(second, to, { ...turn, grade: 'DOES_NOT_MEET_GOOD', domains: packed('D') }, '2018-04-28');
    expect(await everyFigure('2018-04-27')).toEqual(yesterday);
    expect(await everyFigure(null)).not.toEqual(now);
    await foldFigures(spec.database);
    expect(await everyFigure('2018-04-27')).toEqual(yesterday);
    expect(await everyFigure('2018-04-28')).toEqual(await everyFigure(null));
  });

  it('count once what several servers fold at once', async () => {
    await rebuildSummary(spec.database);
    const expected = everyFigureOfTheAudits();
    const other = await Database.open(spec.url, 4);
    try {
      for (let round = 0; round < 5; round += 1) {
        await spec.database.unit(async (inside) => {
          await inside.execute('DELETE FROM figure_summary', []);
          await inside.execute('UPDATE figure_entry SET folded = 0', []);
        });
        await Promise.allSettled([spec.database, other, spec.database, other].map((server) => foldFigures(server)));
        expect(await everyFigure(null)).toEqual(expected);
        expect(await verifyFigures(spec.database)).toEqual([]);
        await foldFigures(spec.database);
        expect(await everyFigure(null)).toEqual(expected);
      }
      expect(await foldFigures(other)).toBe(0);
    } finally {
      await other.close();
    }
  });

  it('that somebody has tampered with are found', async () => {
    await foldFigures(spec.database);
    const [{ id } = { id: 0 }] = await spec.database.outside.query<{ id: number }>('SELECT MIN(id) AS id FROM figure_entry');
    await spec.database.execute('UPDATE figure_entry SET delta = delta + 1 WHERE id = ?', [id]);
    const faults = await verifyFigures(spec.database);
    expect(faults.some((fault) => fault.startsWith('ledger'))).toBe(true);
    expect(faults.some((fault) => fault.startsWith('summary'))).toBe(true);
    await spec.database.execute('UPDATE figure_entry SET delta = delta - 1 WHERE id = ?', [id]);
    expect(await verifyFigures(spec.database)).toEqual([]);
  });
});
