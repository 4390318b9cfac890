import { DOMAIN_KEYS } from './domains';
import { missingInSecondLook, type ModerationDraftContent, problemsInModerationDraft, problemsToReveal } from './moderation-draft';
import { groundSentence, tellsGrade } from './moderation-words';
import { ModerationGround } from './vocabulary/moderation';

const EMPTY: ModerationDraftContent = {
  judgements: [], overall: null, reason: null, feedback: null, comment: null, actions: [], quality: null, qualityComment: null, viewsChecked: [], viewsComment: null,
};
const GRADED: ModerationDraftContent = { ...EMPTY, judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: 'MEETS_GOOD', reason: null })), overall: 'MEETS_GOOD' };
const fields = (problems: readonly { field: string }[]) => problems.map(({ field }) => field);

it.each([
  ['keeps a draft with nothing in it', {}, []],
  ['keeps an action without owner or day', { actions: [{ what: '', ownerId: null, dueOn: null }] }, []],
  ['refuses a domain given twice', { judgements: [...GRADED.judgements, { domain: 'RISK', grade: null, reason: null }] }, ['judgements.RISK']],
  ['refuses what no database keeps', { feedback: 'a\u0000b', qualityComment: '\ud800', viewsComment: 'x'.repeat(5_001) }, ['feedback', 'qualityComment', 'viewsComment']],
] as [string, Partial<ModerationDraftContent>, string[]][])('%s', (_sentence, given, expected) => expect(fields(problemsInModerationDraft({ ...EMPTY, ...given }))).toEqual(expected));

it.each([
  ['lets a moderator see the auditor\'s grades once every domain and the whole is graded', {}, []],
  ['wants the overall grade first', { overall: null }, ['overall']],
  ['wants every domain first', { judgements: GRADED.judgements.slice(1) }, ['judgements.RISK.grade']],
  ['takes not applicable for a grade, except of Help', { judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: 'NOT_APPLICABLE', reason: null })) }, ['judgements.HELP.grade']],
] as [string, Partial<ModerationDraftContent>, string[]][])('%s', (_sentence, given, expected) => expect(fields(problemsToReveal({ ...GRADED, ...given }))).toEqual(expected));

it.each([
  ['wants the quality of the audit judged and the views checked', {}, ['quality.evidence', 'quality.analysis', 'quality.childFocus', 'viewsChecked']],
  ['wants every side of the quality', { quality: { evidence: 'STRONG', analysis: null, childFocus: 'SOUND' }, viewsComment: 'The record does not say.' }, ['quality.analysis']],
  ['takes a tick for each view holder', { quality: { evidence: 'STRONG', analysis: 'SOUND', childFocus: 'NEEDS_WORK' }, viewsChecked: ['CHILD', 'PARENT', 'CARER'] }, []],
  ['is not content with the ticks of some', { quality: { evidence: 'STRONG', analysis: 'SOUND', childFocus: 'NEEDS_WORK' }, viewsChecked: ['CHILD'] }, ['viewsChecked']],
] as [string, Partial<ModerationDraftContent>, string[]][])('%s', (_sentence, given, expected) => expect(fields(missingInSecondLook({ ...EMPTY, ...given }))).toEqual(expected));

it('has a sentence for every ground, and knows which of them tell a grade', () => {
  expect(Object.values(ModerationGround).every((ground) => groundSentence(ground).endsWith('.'))).toBe(true);
  expect(Object.values(ModerationGround).filter(tellsGrade)).toEqual(['DOES_NOT_MEET_GOOD', 'EXCEEDS_GOOD', 'NEW_AUDITOR', 'NOT_PICKED']);
  expect(tellsGrade(null)).toBe(false);
});
