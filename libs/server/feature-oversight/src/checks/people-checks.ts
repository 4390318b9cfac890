import { Auditor, Case, Person, ServiceArea, Team } from '@goodmark/server-data';
import { type DataCheckPlan, dayOf, hasLeft, inAreas, nameOf } from './data-check';

const missing = (id: string): string => `(${id} IS NULL OR ${hasLeft(id)})`;
const teamName = (id: string): string => `(SELECT nt.name FROM team nt WHERE nt.id = ${id})`;

const onPeople = { entity: Person, from: 'person t', group: 'PEOPLE', title: 't.name', since: 'NULL', record: 'PERSON', mend: 'An administrator completes the person.', ofAreas: inAreas('t.id') } as const;
const LAST_SUBMITTED = '(SELECT MAX(sa.submittedAt) FROM audit sa WHERE sa.auditorId = t.id)';

export const PEOPLE_CHECKS: readonly DataCheckPlan[] = [
  {
    kind: 'CASE_WITHOUT_HOLDER', group: 'PEOPLE', entity: Case, from: 'child_case t', record: 'CASE', ofAreas: 'RULE', sentence: 'Cases without a holder, or whose holder has left',
    mend: 'Put it right in the case-management system, and import the next list of open cases.', where: missing('t.caseHolderId'), title: 't.reference', detail: teamName('t.teamId'), since: 't.openSince',
  },
  {
    kind: 'TEAM_WITHOUT_MANAGER', group: 'PEOPLE', entity: Team, from: 'team t', record: 'TEAM', ofAreas: 't.serviceAreaId IN (:...areas)', sentence: 'Teams without a manager, or whose manager has left',
    mend: 'An administrator imports the list of teams with its manager.', where: missing('t.managerId'), title: 't.name', detail: '(SELECT na.name FROM service_area na WHERE na.id = t.serviceAreaId)', since: 'NULL',
  },
  {
    kind: 'SERVICE_AREA_WITHOUT_LEAD', group: 'PEOPLE', entity: ServiceArea, from: 'service_area t', record: 'SERVICE_AREA', ofAreas: 't.id IN (:...areas)', sentence: 'Service areas without an operational or a strategic lead',
    mend: 'An administrator imports the list of service areas with its leads.', where: `${missing('t.operationalLeadId')} OR ${missing('t.strategicLeadId')}`, title: 't.name', detail: 'NULL', since: 'NULL',
  },
  { ...onPeople, kind: 'PERSON_WITHOUT_EMAIL', sentence: 'People without an e-mail address, who cannot sign in', where: 't.active = 1 AND t.email IS NULL', detail: teamName('t.teamId') },
  {
    ...onPeople, kind: 'PERSON_WITHOUT_TEAM', sentence: 'Case holders and team managers who are in no team', detail: 'NULL', ofAreas: null,
    where: `t.active = 1 AND t.teamId IS NULL AND t.level IN ('CASE_HOLDER', 'TEAM_MANAGER') AND NOT EXISTS (SELECT 1 FROM team mt WHERE mt.managerId = t.id)`,
  },
  { ...onPeople, kind: 'PERSON_WITHOUT_LEVEL', sentence: 'People with neither a level nor a role, who can do nothing', where: `t.active = 1 AND t.level IS NULL AND t.roles = ','`, detail: teamName('t.teamId') },
  {
    kind: 'AUDITOR_LONG_IDLE', group: 'PEOPLE', entity: Auditor, from: 'auditor t', record: 'AUDITOR', ofAreas: inAreas('t.id'), sentence: 'Auditors who have submitted nothing for six months',
    mend: 'Allocate an audit to them, or say in the register that they are away or have left.',
    where: `t.active = 1 AND t.expectedPerMonth > 0 AND COALESCE(t.trainedOn, ${dayOf('t.createdAt')}) < :halfYear AND COALESCE(${LAST_SUBMITTED}, '') < :halfYear
      AND NOT (t.pausedFrom IS NOT NULL AND t.pausedFrom <= :today AND (t.pausedUntil IS NULL OR t.pausedUntil >= :today))`,
    title: nameOf('t.id'), detail: '(SELECT nt.name FROM person np JOIN team nt ON nt.id = np.teamId WHERE np.id = t.id)', since: dayOf(LAST_SUBMITTED),
  },
];
