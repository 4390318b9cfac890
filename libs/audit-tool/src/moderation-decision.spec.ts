import { anAction } from './draft-for-specs';
import { DOMAIN_KEYS } from './domains';
import { type AuditedGrades, changesOf, type ModerationDecision, moderatedGrades, moderationResult, outcomeOf } from './moderation-decision';
import type { Grade } from './vocabulary/grade';

const audited: AuditedGrades = {
  judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: 'MEETS_GOOD' as const })),
  overall: 'MEETS_GOOD',
};
const agreed: ModerationDecision = { overall: 'MEETS_GOOD', judgements: [], reason: null, feedback: null, actions: [] };
const risk = { domain: 'RISK', grade: 'DOES_NOT_MEET_GOOD', reason: 'No safety plan.' } as const;
const sameRisk = { domain: 'RISK', grade: 'MEETS_GOOD', reason: '' } as const;

describe('moderationResult', () => {
  it.each<[string, ModerationDecision, string]>([
    ['agrees where nothing changes', agreed, 'AGREED'],
    ['agrees where a domain is listed with its own grade', { ...agreed, judgements: [sameRisk] }, 'AGREED'],
    ['agrees where only an action is added', { ...agreed, actions: [anAction()] }, 'AGREED'],
    ['adjusts where the overall judgement changes', { ...agreed, overall: 'EXCEEDS_GOOD' }, 'ADJUSTED'],
    ['adjusts where one domain changes', { ...agreed, judgements: [risk] }, 'ADJUSTED'],
    ['adjusts where a domain is found not to apply', { ...agreed, judgements: [{ ...risk, grade: 'NOT_APPLICABLE' }] }, 'ADJUSTED'],
  ])('%s', (_sentence, decision, expected) => expect(moderationResult(audited, decision)).toBe(expected));
});

describe('changesOf', () => {
  it('names only the domains whose grade differs', () => {
    const decision = { ...agreed, judgements: [risk, { ...sameRisk, domain: 'PLANS' as const }] };
    expect(changesOf(audited, decision)).toEqual([risk]);
  });
});

describe('moderatedGrades', () => {
  it('keeps the auditor\'s grade where the moderator says nothing', () => {
    expect(new Set(Object.values(moderatedGrades(audited, agreed)))).toEqual(new Set(['MEETS_GOOD']));
  });

  it('takes the moderator\'s grade where there is one, in domain order', () => {
    const grades = moderatedGrades(audited, { ...agreed, judgements: [risk] });
    expect(Object.keys(grades)).toEqual(DOMAIN_KEYS);
    expect(grades).toMatchObject({ RISK: 'DOES_NOT_MEET_GOOD', PLANS: 'MEETS_GOOD' });
  });

  it('refuses an audit with a domain left ungraded', () => {
    const incomplete = { ...audited, judgements: audited.judgements.slice(1) };
    expect(() => moderatedGrades(incomplete, agreed)).toThrow('Risk has no grade to moderate.');
  });
});

describe('outcomeOf', () => {
  it.each<[string, Grade | null, Grade | null, Grade | null]>([
    ['is the moderated grade where there is one', 'MEETS_GOOD', 'DOES_NOT_MEET_GOOD', 'DOES_NOT_MEET_GOOD'],
    ['is the auditor\'s grade where there is none', 'MEETS_GOOD', null, 'MEETS_GOOD'],
    ['is nothing where nothing is graded', null, null, null],
  ])('%s', (_sentence, auditorGrade, moderatedGrade, expected) => {
    expect(outcomeOf({ auditorGrade, moderatedGrade })).toBe(expected);
  });
});
