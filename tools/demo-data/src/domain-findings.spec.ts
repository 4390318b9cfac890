import type { AuditRow } from './rows';
import { areStrictlyStrongest, areStrictlyWeakest, auditsOf, lettersOf, share } from './spec-support';

const overall = (audits: readonly AuditRow[], grade: string) => audits.filter(({ moderatedGrade }) => moderatedGrade === grade);
const inService = (audits: readonly AuditRow[], service: string) => audits.filter((audit) => audit.service === service);
const letters = (audit: AuditRow): readonly string[] => [...(audit.moderatedDomains ?? '')];
const count = (audit: AuditRow, letter: string): number => letters(audit).filter((one) => one === letter).length;
const fallsShortEverywhere = (audit: AuditRow): boolean => letters(audit).every((letter) => letter === 'D' || letter === 'N');

describe('December 2017, long-term foster care', () => {
  const audits = auditsOf('Looked After Children in long-term foster care case file audits', '2017-12');
  const weak = overall(audits, 'DOES_NOT_MEET_GOOD');

  it('has one case that meets good, in eight of the eleven domains that apply', () => {
    const [only, ...others] = overall(audits, 'MEETS_GOOD');
    expect(others).toEqual([]);
    expect({ M: count(only as AuditRow, 'M'), D: count(only as AuditRow, 'D'), N: count(only as AuditRow, 'N') }).toEqual({ M: 8, D: 3, N: 1 });
  });

  it('is weakest in decision making, assessment, plans, diversity and risk where it does not meet good', () =>
    expect(areStrictlyWeakest(weak, ['DECISION_MAKING', 'ASSESSMENT', 'PLANS', 'DIVERSITY', 'RISK'])).toBe(true));

  it('is strongest there in coordination, reviews and placement, independence apart', () =>
    expect(areStrictlyStrongest(weak, ['COORDINATION', 'REVIEWS', 'PLACEMENT'], ['INDEPENDENCE'])).toBe(true));

  it('meets good in preparation for independence wherever it applies', () => expect(share(audits, 'INDEPENDENCE')).toBe(1));
});

describe('January 2018, children with disabilities', () => {
  const audits = auditsOf('Children with Disabilities case file audits', '2018-01');
  const socialCare = inService(audits, 'SOCIAL_CARE');
  const earlyHelp = inService(audits, 'EARLY_HELP');

  it('is strongest, in social care that meets good, in the six domains named, and help is positive in all', () => {
    const good = overall(socialCare, 'MEETS_GOOD');
    expect(areStrictlyStrongest(good, ['RISK', 'INVOLVEMENT', 'COORDINATION', 'PERMANENCE', 'REVIEWS', 'PLACEMENT'], ['HELP'])).toBe(true);
    expect(share(good, 'HELP')).toBe(1);
  });

  it('has two social care cases that fall short in every domain that applies', () =>
    expect(socialCare.filter(fallsShortEverywhere)).toHaveLength(2));

  it('is weakest and strongest, in social care that does not meet good, in the domains named', () => {
    const weak = overall(socialCare, 'DOES_NOT_MEET_GOOD');
    expect(areStrictlyWeakest(weak, ['DECISION_MAKING', 'PLANS', 'ASSESSMENT', 'REVIEWS', 'DIVERSITY'])).toBe(true);
    expect(areStrictlyStrongest(weak, ['PLACEMENT', 'COORDINATION'])).toBe(true);
  });

  it('has one early help case that meets good in all twelve domains and one that mostly does, exceeding in reviews', () => {
    const [all, mostly] = [...overall(earlyHelp, 'MEETS_GOOD')].sort((a, b) => count(b, 'M') - count(a, 'M')) as [AuditRow, AuditRow];
    expect(count(all, 'M')).toBe(12);
    expect(lettersOf([mostly], 'REVIEWS')).toEqual(['E']);
    expect(count(mostly, 'M')).toBeGreaterThan(2 * count(mostly, 'D'));
  });

  it('has one early help case that falls short in all twelve, and one with five met, five not and two that do not apply', () => {
    const [all, other] = [...overall(earlyHelp, 'DOES_NOT_MEET_GOOD')].sort((a, b) => count(b, 'D') - count(a, 'D')) as [AuditRow, AuditRow];
    expect(count(all, 'D')).toBe(12);
    expect({ N: count(other, 'N'), M: count(other, 'M'), D: count(other, 'D') }).toEqual({ N: 2, M: 5, D: 5 });
  });

  it('is weakest in early help in involvement and assessment', () =>
    expect(areStrictlyWeakest(earlyHelp, ['INVOLVEMENT', 'ASSESSMENT'])).toBe(true));
});

describe('February 2018', () => {
  const audits = auditsOf('Adoption, Care Leaver, Private Fostering and Early Help audits', '2018-02');
  const earlyHelp = inService(audits, 'EARLY_HELP');
  const adoption = audits.filter(({ categories }) => categories.includes('ADOPTION'));
  const NEED_IMPROVEMENT = ['DECISION_MAKING', 'INVOLVEMENT', 'ASSESSMENT', 'PLANS'] as const;

  it('has five early help cases that fall short in every domain that applies and one more in all but one', () => {
    expect(earlyHelp.filter(fallsShortEverywhere)).toHaveLength(5);
    expect(earlyHelp.filter((audit) => count(audit, 'M') + count(audit, 'E') === 1)).toHaveLength(1);
  });

  it('is strongest, in the adoption cases, in permanence, placement and help', () =>
    expect(areStrictlyStrongest(adoption, ['PERMANENCE', 'PLACEMENT', 'HELP'])).toBe(true));

  it.each([
    ['over all cases', audits],
    ['in social care', inService(audits, 'SOCIAL_CARE')],
    ['in the adoption cases', adoption],
  ])('is weakest, %s, in decision making, involvement, assessment and plans', (_where, group) =>
    expect(areStrictlyWeakest(group, NEED_IMPROVEMENT)).toBe(true));
});
