import type { ActivityFact } from '@goodmark/server-data';
import { domainFiguresOf, findingsOf } from './activity-findings';
import { percentOf } from './figure-types';

const SCOPE = { everything: true, description: 'All services' };
const fact = (given: Partial<ActivityFact>): ActivityFact => ({
  activityId: 'a', basis: 'AUDITOR', service: 'SOCIAL_CARE', categories: ['LAC'], grade: 'MEETS_GOOD', fromGrade: null, domains: 'MMMMMMMMMMMM', count: 1, ...given,
});
const counts = (figures: readonly { count: number }[]) => figures.map(({ count }) => count);

describe('the findings of an activity', () => {
  it('of no audits have a base of 0 and no percentage', () => {
    const findings = findingsOf([], SCOPE);
    expect(findings).toMatchObject({ base: 0, moderatedCount: 0, byService: [], byCategory: [] });
    expect(findings.auditor.map((figure) => [figure.base, percentOf(figure, 0)])).toEqual([[0, null], [0, null], [0, null]]);
  });

  it('keep the auditors\' grades of the moderated audits beside the moderated ones, and say how many moved', () => {
    const findings = findingsOf([
      fact({ count: 3 }),
      fact({ grade: 'DOES_NOT_MEET_GOOD' }),
      fact({ basis: 'MODERATED', grade: 'DOES_NOT_MEET_GOOD', fromGrade: 'MEETS_GOOD', count: 2 }),
      fact({ basis: 'MODERATED', grade: 'EXCEEDS_GOOD', fromGrade: 'DOES_NOT_MEET_GOOD' }),
      fact({ basis: 'OUTCOME', grade: 'DOES_NOT_MEET_GOOD', count: 2 }),
    ], SCOPE);
    expect(findings.base).toBe(4);
    expect(counts(findings.auditor)).toEqual([0, 3, 1]);
    expect(counts(findings.moderated)).toEqual([1, 0, 2]);
    expect(counts(findings.auditorOfModerated)).toEqual([0, 2, 1]);
    expect(findings).toMatchObject({ moderatedCount: 3, changedCount: 3, raisedCount: 1, loweredCount: 2 });
  });

  it('count a case of two categories once in each, and once in all', () => {
    const findings = findingsOf([fact({ categories: ['LAC', 'UASC'] }), fact({})], SCOPE);
    expect(findings.base).toBe(2);
    expect(findings.byCategory.map(({ category, base }) => [category, base])).toEqual([['LAC', 2], ['UASC', 1]]);
  });

  it('leave not applicable out of the base of a domain, and count exceeding as meeting', () => {
    const figures = domainFiguresOf([fact({ domains: 'EDNMMMMMMMMM' }), fact({ domains: 'DDNMMMMMMMMM' })], 'AUDITOR');
    expect(figures[0]).toMatchObject({ domain: 'RISK', applicable: 2, meetingGood: { count: 1, base: 2 } });
    expect(figures[1]).toMatchObject({ domain: 'DECISION_MAKING', applicable: 2, meetingGood: { count: 0, base: 2 } });
    expect(figures[2]).toMatchObject({ domain: 'INVOLVEMENT', applicable: 0, notApplicable: 2, meetingGood: { count: 0, base: 0 } });
    expect(figures).toHaveLength(12);
  });
});
