import { type CaseInQuestion, type ConflictReason, conflictSentence, conflictsOf, mayModerate, type PersonInQuestion } from './independence';
import type { Level, Role } from './vocabulary/person';

const theCase: CaseInQuestion = { caseHolderId: 'holder', teamId: 'north', teamManagerId: 'manager', operationalLeadId: 'lead' };

describe('conflictsOf', () => {
  it.each<[string, PersonInQuestion, CaseInQuestion, ConflictReason[]]>([
    ['somebody of another team is independent', { id: 'other', teamId: 'south' }, theCase, []],
    ['a director of no team is independent', { id: 'director', teamId: null }, theCase, []],
    ['the case holder holds the case, whatever the team now', { id: 'holder', teamId: 'south' }, theCase, ['HOLDS_CASE']],
    ['a colleague is in the team', { id: 'colleague', teamId: 'north' }, theCase, ['IN_TEAM']],
    ['the team manager is in conflict twice', { id: 'manager', teamId: 'north' }, theCase, ['IN_TEAM', 'MANAGES_TEAM']],
    ['the operational lead is in the direct line', { id: 'lead', teamId: null }, theCase, ['LEADS_SERVICE_AREA']],
    ['nobody is in conflict with posts that are vacant', { id: 'other', teamId: null }, { ...theCase, caseHolderId: null, teamManagerId: null, operationalLeadId: null }, []],
  ])('%s', (_sentence, person, itsCase, expected) => expect(conflictsOf(person, itsCase)).toEqual(expected));
});

it.each<[ConflictReason, string]>([
  ['HOLDS_CASE', 'They hold this case.'],
  ['IN_TEAM', 'They are in the team that holds this case.'],
  ['MANAGES_TEAM', 'They manage the team that holds this case.'],
  ['LEADS_SERVICE_AREA', 'They are the operational lead of the service area that holds this case.'],
])('%s reads: %s', (reason, sentence) => expect(conflictSentence(reason)).toBe(sentence));

describe('mayModerate', () => {
  it.each<[string, Level | null, Role[], boolean]>([
    ['a strategic lead may', 'STRATEGIC_LEAD', [], true],
    ['a director may', 'DIRECTOR', ['AUDITOR'], true],
    ['a named moderator may, whatever the level', 'PRINCIPAL_SOCIAL_WORKER', ['MODERATOR'], true],
    ['an external moderator without a level may', null, ['MODERATOR'], true],
    ['a quality lead may', 'TEAM_MANAGER', ['QUALITY_LEAD'], true],
    ['an operational lead may not', 'OPERATIONAL_LEAD', ['AUDITOR'], false],
    ['an independent reviewing officer may not', 'IRO', [], false],
    ['an administrator may not', null, ['ADMINISTRATOR'], false],
    ['a lead member may not', null, ['LEAD_MEMBER'], false],
  ])('%s', (_sentence, level, roles, expected) => expect(mayModerate({ level, roles })).toBe(expected));
});
