import { DOMAIN_KEYS } from './domains';
import { isSettled, isWeakTheme, needsAnotherLook } from './propose-re-audit';
import type { AuditStatus } from './vocabulary/audit';
import type { AuditDomain } from './vocabulary/audit-domain';
import type { DomainGrade, Grade } from './vocabulary/grade';
import type { ModerationChoice } from './vocabulary/moderation';

const judged = (risk: DomainGrade) => ({ ...Object.fromEntries(DOMAIN_KEYS.map((domain) => [domain, 'DOES_NOT_MEET_GOOD'])), RISK: risk }) as Record<AuditDomain, DomainGrade>;

it.each<[string, AuditStatus, ModerationChoice | null, boolean]>([
  ['a moderated audit is settled', 'MODERATED', 'CHOSEN', true],
  ['one that is not to be moderated is settled when submitted', 'SUBMITTED', 'NOT_CHOSEN', true],
  ['one that waits for moderation is not', 'SUBMITTED', 'CHOSEN', false],
  ['one of which nobody knows yet is not', 'SUBMITTED', null, false],
  ['one that a moderator has is not, whatever was chosen', 'IN_MODERATION', 'NOT_CHOSEN', false],
  ['a draft is not', 'IN_PROGRESS', null, false],
])('%s', (_sentence, status, moderationChoice, expected) => expect(isSettled({ status, moderationChoice })).toBe(expected));

it.each<[string, Grade | null, DomainGrade, boolean]>([
  ['a case at risk that was not served well is proposed', 'DOES_NOT_MEET_GOOD', 'DOES_NOT_MEET_GOOD', true],
  ['a case whose risk was met is not', 'DOES_NOT_MEET_GOOD', 'MEETS_GOOD', false],
  ['a case that met good overall is not', 'MEETS_GOOD', 'DOES_NOT_MEET_GOOD', false],
  ['a case without an outcome is not', null, 'DOES_NOT_MEET_GOOD', false],
])('%s', (_sentence, outcome, risk, expected) => expect(needsAnotherLook(outcome, judged(risk))).toBe(expected));

it.each<[string, number, number, boolean]>([
  ['fewer than half of enough cases is a weak theme', 2, 5, true],
  ['half is not', 4, 8, false],
  ['too few cases are none, whatever their grades', 0, 4, false],
])('%s', (_sentence, count, base, expected) => expect(isWeakTheme({ count, base })).toBe(expected));
