import { PUBLISHED } from '@goodmark/demo-data';
import { testDatabases } from '@goodmark/server-testing';
import type { Client } from '../test-server';
import { type Demonstration, startDemonstration } from './fixture';

type Where = Readonly<Record<string, { readonly eq: string }>>;
/** Of each domain that applied: in how many audits it met good after moderation, of how many. */
type Shares = ReadonlyMap<string, { readonly met: number; readonly base: number }>;

const DECEMBER = 'Looked After Children in long-term foster care case file audits';
const JANUARY = 'Children with Disabilities case file audits';
const FEBRUARY = 'Adoption, Care Leaver, Private Fostering and Early Help audits';

const outcome = (eq: string): Where => ({ outcome: { eq } });
const service = (eq: string): Where => ({ service: { eq } });

/** Which audits of an activity each published group of a domain finding is. */
const GROUPS: Readonly<Record<string, Where>> = {
  all: {},
  adoption: { category: { eq: 'ADOPTION' } },
  'meets good': outcome('MEETS_GOOD'),
  'does not meet good': outcome('DOES_NOT_MEET_GOOD'),
  'early help': service('EARLY_HELP'),
  'social care, meets good': { ...service('SOCIAL_CARE'), ...outcome('MEETS_GOOD') },
  'social care, does not meet good': { ...service('SOCIAL_CARE'), ...outcome('DOES_NOT_MEET_GOOD') },
  'early help, meets good': { ...service('EARLY_HELP'), ...outcome('MEETS_GOOD') },
  'early help, does not meet good': { ...service('EARLY_HELP'), ...outcome('DOES_NOT_MEET_GOOD') },
};

/** Domains that met good in every case of a group, of which the note says so in words of their own beside the strongest. */
const ALWAYS_GOOD: Readonly<Record<string, string>> = { 'does not meet good': 'INDEPENDENCE', 'social care, meets good': 'HELP' };

const PUBLISHED_FINDINGS = PUBLISHED.activities
  .filter(({ kind }) => kind === 'CASE_AUDIT')
  .flatMap(({ title, domainFindings }) => domainFindings.map((finding) => ({ title, ...finding })));

describe.each(testDatabases({ installed: false }))('the published domain findings, through the public API on $name', ({ create }) => {
  let demonstration: Demonstration;
  let ask: Client;
  const activityIds = new Map<string, string>();
  beforeAll(async () => {
    demonstration = await startDemonstration(create);
    ask = await demonstration.as('lead');
    for (const title of [DECEMBER, JANUARY, FEBRUARY]) {
      const answer = await ask('query ($title: String!) { activities(where: { title: { eq: $title } }) { nodes { id } } }', { title });
      activityIds.set(title, answer.data.activities.nodes[0].id);
    }
  });
  afterAll(() => demonstration.stop());

  const inActivity = (title: string, where: Where): Where => ({ activity: { eq: activityIds.get(title) as string }, ...where });

  async function sharesOf(title: string, where: Where): Promise<Shares> {
    const answer = await ask<{ auditFigures: { domain: string; base: number; grades: { grade: string; count: number }[] }[] }>(
      'query ($where: AuditWhere) { auditFigures(where: $where, groupBy: [DOMAIN], basis: MODERATED) { domain base grades { grade count } } }',
      { where: inActivity(title, where) },
    );
    expect(answer.errors).toBeUndefined();
    const met = (grades: readonly { grade: string; count: number }[]) =>
      grades.reduce((sum, { grade, count }) => (grade === 'DOES_NOT_MEET_GOOD' ? sum : sum + count), 0);
    return new Map((answer.data?.auditFigures ?? []).filter(({ base }) => base > 0).map(({ domain, base, grades }) => [domain, { met: met(grades), base }]));
  }

  /** The moderated grades of each audit of a group, one letter a domain, in the order of the domains. */
  async function lettersOf(title: string, where: Where): Promise<string[]> {
    const answer = await ask<{ audits: { nodes: { judgements: { moderatedGrade: string }[] }[] } }>(
      'query ($where: AuditWhere) { audits(where: $where, first: 100) { nodes { judgements { moderatedGrade } } } }', { where: inActivity(title, where) });
    expect(answer.errors).toBeUndefined();
    return (answer.data?.audits.nodes ?? []).map(({ judgements }) => judgements.map(({ moderatedGrade }) => moderatedGrade.charAt(0)).join('')).sort();
  }

  const share = (shares: Shares, domain: string): number => {
    const found = shares.get(domain);
    if (!found) throw new Error(`${domain} never applied`);
    return found.met / found.base;
  };

  it.each(PUBLISHED_FINDINGS.filter(({ weakest }) => weakest))('$title, $group: weakest were $weakest', async ({ title, group, weakest = [] }) => {
    const shares = await sharesOf(title, GROUPS[group] as Where);
    const worst = Math.max(...weakest.map((domain) => share(shares, domain)));
    const others = [...shares.keys()].filter((domain) => !weakest.includes(domain as never));
    expect(others.length).toBeGreaterThan(4);
    expect(others.filter((domain) => share(shares, domain) <= worst)).toEqual([]);
  });

  it.each(PUBLISHED_FINDINGS.filter(({ strongest }) => strongest))('$title, $group: strongest were $strongest', async ({ title, group, strongest = [] }) => {
    const shares = await sharesOf(title, GROUPS[group] as Where);
    const best = Math.min(...strongest.map((domain) => share(shares, domain)));
    const named = [...strongest, ALWAYS_GOOD[group]];
    const others = [...shares.keys()].filter((domain) => !named.includes(domain as never));
    expect(others.length).toBeGreaterThan(4);
    expect(others.filter((domain) => share(shares, domain) >= best)).toEqual([]);
  });

  it.each(['AUDITOR', 'MODERATED', 'OUTCOME'] as const)('February 2018, %s: behind each domain\'s figure stand as many audits as it counts', async (basis) => {
    const where = inActivity(FEBRUARY, {});
    const figures = await ask<{ auditFigures: { domain: string; grades: { grade: string; count: number }[] }[] }>(
      `query ($where: AuditWhere) { auditFigures(where: $where, groupBy: [DOMAIN], basis: ${basis}) { domain grades { grade count } } }`, { where });
    const counted = { in: ['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED'] };
    for (const { domain, grades } of figures.data?.auditFigures ?? []) {
      for (const { grade, count } of grades) {
        const list = await ask<{ audits: { totalCount: number } }>('query ($where: AuditWhere) { audits(where: $where) { totalCount } }', {
          where: { ...where, status: counted, judgement: { domain, basis, in: [grade] } },
        });
        expect([domain, grade, list.data?.audits.totalCount]).toEqual([domain, grade, count]);
      }
    }
    expect(figures.data?.auditFigures).toHaveLength(12);
  });

  it('December 2017: independence met good wherever it applied', async () => {
    const independence = (await sharesOf(DECEMBER, {})).get('INDEPENDENCE');
    expect(independence?.base).toBeGreaterThan(0);
    expect(independence?.met).toBe(independence?.base);
  });

  it('January 2018: help was positive in all the social care cases that met good', async () =>
    expect((await sharesOf(JANUARY, GROUPS['social care, meets good'] as Where)).get('HELP')).toEqual({ met: 3, base: 3 }));

  const letters = (audit: string, letter: string): number => [...audit].filter((each) => each === letter).length;
  const fallsShortEverywhere = (audit: string): boolean => letters(audit, 'D') + letters(audit, 'N') === 12;

  it('December 2017: the one case that met good did so in 8 of the 11 domains that applied', async () => {
    const audits = await lettersOf(DECEMBER, outcome('MEETS_GOOD'));
    expect(audits.map((audit) => [letters(audit, 'M'), letters(audit, 'D'), letters(audit, 'N')])).toEqual([[8, 3, 1]]);
  });

  it('January 2018: two social care cases fell short in every domain that applied', async () =>
    expect((await lettersOf(JANUARY, service('SOCIAL_CARE'))).filter(fallsShortEverywhere)).toHaveLength(2));

  it('January 2018: of the early help cases that met good, one did in all 12 domains, and the other mostly, its reviews exceeding', async () => {
    const [mostly, all] = (await lettersOf(JANUARY, GROUPS['early help, meets good'] as Where)).sort((a, b) => letters(a, 'M') - letters(b, 'M')) as [string, string];
    expect(letters(all, 'M')).toBe(12);
    expect([mostly.charAt(6), letters(mostly, 'E')]).toEqual(['E', 1]);
    expect(letters(mostly, 'M')).toBeGreaterThan(2 * letters(mostly, 'D'));
  });

  it('January 2018: of the early help cases that did not meet good, one fell short in all, and one had 2 not applicable, 5 met and 5 not', async () => {
    const audits = await lettersOf(JANUARY, GROUPS['early help, does not meet good'] as Where);
    expect(audits.map((audit) => [letters(audit, 'N'), letters(audit, 'M'), letters(audit, 'D')]).sort()).toEqual([[0, 0, 12], [2, 5, 5]]);
  });

  it('February 2018: five early help cases fell short in every domain that applied, one more in all but one', async () => {
    const audits = await lettersOf(FEBRUARY, service('EARLY_HELP'));
    expect(audits.filter(fallsShortEverywhere)).toHaveLength(5);
    expect(audits.filter((audit) => letters(audit, 'M') + letters(audit, 'E') === 1)).toHaveLength(1);
  });
});
