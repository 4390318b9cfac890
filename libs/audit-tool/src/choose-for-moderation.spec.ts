import { type AuditToChoose, chooseForModeration, isInShare, type ModerationPlan, type ShareSoFar, shareOf } from './choose-for-moderation';

const audit: AuditToChoose = { kind: 'LIVE', grade: 'MEETS_GOOD', auditsBefore: 10 };
const plan: ModerationPlan = { moderationRule: 'BY_RULE', moderationRate: null, moderationPicks: [] };
const alone: ShareSoFar = { total: 1, chosen: 0, rank: 'a', waiting: ['a'] };

describe('the choice for moderation', () => {
  it.each([
    ['takes every audit by the rule for all', { moderationRule: 'ALL', moderationRate: 100 }, {}, 'CHOSEN', 'EVERY_AUDIT'],
    ['takes every audit by the rule for all, also where no rate was given', { moderationRule: 'ALL' }, {}, 'CHOSEN', 'EVERY_AUDIT'],
    ['takes none at a rate of 0', { moderationRule: 'RANDOM_SHARE', moderationRate: 0 }, {}, 'NOT_CHOSEN', 'NONE_PLANNED'],
    ['takes none at a rate of 0, whatever else would pick it', { moderationRate: 0, moderationPicks: ['DOES_NOT_MEET_GOOD'] }, { grade: 'DOES_NOT_MEET_GOOD' }, 'NOT_CHOSEN', 'NONE_PLANNED'],
    ['takes none of a share that nobody planned', { moderationRule: 'RANDOM_SHARE' }, {}, 'NOT_CHOSEN', 'NONE_PLANNED'],
    ['picks what does not meet good', { moderationPicks: ['DOES_NOT_MEET_GOOD'] }, { grade: 'DOES_NOT_MEET_GOOD' }, 'CHOSEN', 'DOES_NOT_MEET_GOOD'],
    ['picks what exceeds good', { moderationPicks: ['EXCEEDS_GOOD'] }, { grade: 'EXCEEDS_GOOD' }, 'CHOSEN', 'EXCEEDS_GOOD'],
    ['picks nothing that no rule asks for', { moderationPicks: ['EXCEEDS_GOOD'] }, { grade: 'DOES_NOT_MEET_GOOD' }, 'NOT_CHOSEN', 'NOT_PICKED'],
    ['picks the third audit of an auditor', { moderationPicks: ['NEW_AUDITOR'] }, { auditsBefore: 2 }, 'CHOSEN', 'NEW_AUDITOR'],
    ['does not pick the fourth', { moderationPicks: ['NEW_AUDITOR'] }, { auditsBefore: 3 }, 'NOT_CHOSEN', 'NOT_PICKED'],
    ['is content with one rule of several', { moderationPicks: ['EXCEEDS_GOOD', 'NEW_AUDITOR'] }, { auditsBefore: 0 }, 'CHOSEN', 'NEW_AUDITOR'],
    ['picks nothing without a rule', { moderationPicks: null }, { grade: 'DOES_NOT_MEET_GOOD' }, 'NOT_CHOSEN', 'NOT_PICKED'],
    ['takes every practice audit', { moderationRate: 0 }, { kind: 'PRACTICE' }, 'CHOSEN', 'PRACTICE'],
    ['takes the lowest hash of a random share', { moderationRule: 'RANDOM_SHARE', moderationRate: 10 }, {}, 'CHOSEN', 'RANDOM_SHARE'],
  ] as [string, Partial<ModerationPlan>, Partial<AuditToChoose>, string, string][])('%s', (_sentence, planned, given, choice, ground) =>
    expect(chooseForModeration({ ...plan, ...planned }, { ...audit, ...given }, alone)).toEqual({ choice, ground }));

  it('takes a practice audit, which has no activity', () => expect(chooseForModeration(null, { ...audit, kind: 'PRACTICE' }, alone).choice).toBe('CHOSEN'));
});

describe('a random share', () => {
  it.each([[21, 100, 21], [14, 10, 2], [10, 10, 1], [1, 10, 1], [0, 50, 0], [29, 7, 3], [100, 29, 29]])('of %i at %i per cent is %i', (total, rate, expected) => expect(shareOf(total, rate)).toBe(expected));

  /** Submits audits one after the other, each with a hash, and gives the hashes that were taken. */
  const submitAll = (order: readonly string[], rate: number): string[] => {
    const taken: string[] = [];
    order.forEach((rank, index) => {
      if (isInShare(rate, { total: order.length, chosen: taken.length, rank, waiting: order.slice(index) })) taken.push(rank);
    });
    return taken.sort();
  };

  it('is the lowest hashes, in whatever order the audits are submitted', () => {
    const hashes = ['c', 'a', 'e', 'b', 'd', 'g', 'f', 'j', 'h', 'i'];
    expect(submitAll(hashes, 30)).toEqual(['a', 'b', 'c']);
    expect(submitAll([...hashes].reverse(), 30)).toEqual(['a', 'b', 'c']);
    expect(submitAll([...hashes].sort(), 30)).toEqual(['a', 'b', 'c']);
  });

  it('is reached also where audits are added after some were submitted', () => {
    let taken = 0;
    // Every audit is allocated and submitted before the next one is known.
    for (let total = 1; total <= 40; total += 1) if (isInShare(25, { total, chosen: taken, rank: 'x', waiting: ['x'] })) taken += 1;
    expect(taken).toBe(10);
  });

  it('does not take more where the activity became smaller', () => expect(isInShare(50, { total: 4, chosen: 3, rank: 'a', waiting: ['a'] })).toBe(false));
});
