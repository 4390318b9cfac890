import { ACTION_MOVES, type ActionPart, actionStepsOf, type ActionTies, canMoveAction, isActionClosed, lineManagerOf, mayChangeOwner, partsIn, refusalOfActionStep } from './action-moves';
import { ActionStatus, type ActionStep } from './vocabulary/action';
import { AuditStatus } from './vocabulary/audit';
import type { Role } from './vocabulary/person';

describe('the life of a corrective action', () => {
  it.each<[string, ActionStatus, ActionStatus, boolean]>([
    ['what is to be done may be done', 'OPEN', 'DONE', true],
    ['what is to be done is not verified before it is done', 'OPEN', 'VERIFIED', false],
    ['what is to be done may be called off', 'OPEN', 'NO_LONGER_APPLICABLE', true],
    ['what is done may be verified', 'DONE', 'VERIFIED', true],
    ['what is done may prove not to be', 'DONE', 'OPEN', true],
    ['what is done may be called off', 'DONE', 'NO_LONGER_APPLICABLE', true],
    ['what is verified is not opened again', 'VERIFIED', 'OPEN', false],
    ['what is called off is not taken up again', 'NO_LONGER_APPLICABLE', 'OPEN', false],
  ])('%s', (_sentence, from, to, expected) => expect(canMoveAction(from, to)).toBe(expected));

  it('has just the five moves that are named', () => {
    expect(Object.values(ACTION_MOVES).flat()).toHaveLength(5);
    expect(Object.values(ActionStatus).filter(isActionClosed)).toEqual(['VERIFIED', 'NO_LONGER_APPLICABLE']);
  });
});

const ties: ActionTies = { ownerId: 'owner', deputyId: 'deputy', doneById: null, lineManagerId: 'manager', auditorId: 'auditor', moderatorId: 'moderator', caseManagerIds: ['manager', 'lead'] };
const parts = (id: string, given: Partial<ActionTies> = {}, roles: readonly Role[] = []) => partsIn({ id, roles }, { ...ties, ...given });

describe('the part somebody has in an action', () => {
  it.each<[string, string, Partial<ActionTies>, readonly Role[], readonly ActionPart[]]>([
    ['the owner does it', 'owner', {}, [], ['DOES']],
    ['the deputy does it likewise', 'deputy', {}, [], ['DOES']],
    ['a manager of the case who manages the owner has two parts', 'manager', {}, [], ['MANAGES_DOER', 'OVERSEES']],
    ['the auditor sees to it', 'auditor', {}, [], ['OVERSEES']],
    ['the moderator sees to it', 'moderator', {}, [], ['OVERSEES']],
    ['a quality lead sees to every one', 'anybody', {}, ['QUALITY_LEAD'], ['OVERSEES']],
    ['an auditor who owns it does both', 'auditor', { ownerId: 'auditor' }, [], ['DOES', 'OVERSEES']],
    ['who reported it done is remembered', 'manager', { doneById: 'manager' }, [], ['REPORTED', 'MANAGES_DOER', 'OVERSEES']],
    ['an administrator has none', 'administrator', {}, ['ADMINISTRATOR'], []],
  ])('%s', (_sentence, id, given, roles, expected) => expect([...parts(id, given, roles)]).toEqual(expected));
});

describe('the steps of an action', () => {
  it.each<[string, ActionStatus, ReadonlySet<ActionPart>, readonly ActionStep[]]>([
    ['its owner reports it done, asks for more time, names a deputy, or has it called off', 'OPEN', parts('owner'), ['COMPLETE', 'EXTEND', 'REASSIGN', 'CALL_OFF']],
    ['its auditor does not report it done', 'OPEN', parts('auditor'), ['EXTEND', 'REASSIGN', 'CALL_OFF']],
    ['its auditor verifies it once it is done', 'DONE', parts('auditor'), ['VERIFY', 'REOPEN', 'CALL_OFF']],
    ['its owner takes back that it is done, and never verifies', 'DONE', parts('owner'), ['REOPEN', 'CALL_OFF']],
    ['a quality lead who owns it does not verify it', 'DONE', parts('owner', {}, ['QUALITY_LEAD']), ['REOPEN', 'CALL_OFF']],
    ['an auditor who is its deputy does not verify it', 'DONE', parts('auditor', { deputyId: 'auditor' }), ['REOPEN', 'CALL_OFF']],
    ['a manager who reported it done for its owner does not verify it', 'DONE', parts('manager', { doneById: 'manager' }), ['REOPEN', 'CALL_OFF']],
    ['a manager of the case verifies what the owner did', 'DONE', parts('lead'), ['VERIFY', 'REOPEN', 'CALL_OFF']],
    ['nobody does anything with what is verified', 'VERIFIED', parts('auditor'), []],
    ['nobody does anything with what is called off', 'NO_LONGER_APPLICABLE', parts('auditor'), []],
    ['who has no part in it does nothing', 'OPEN', parts('stranger'), []],
  ])('%s', (_sentence, status, who, expected) => expect(actionStepsOf(status, 'SUBMITTED', who)).toEqual(expected));

  it.each(Object.values(AuditStatus))('are open in an audit that is %s only where it counts', (status) => {
    const open = ['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED'].includes(status);
    expect(actionStepsOf('OPEN', status, parts('owner')).length > 0).toBe(open);
  });

  it.each<[string, ActionStep, ActionStatus, string, boolean]>([
    ['tells a stranger that it is not theirs', 'COMPLETE', 'OPEN', 'stranger', true],
    ['tells the doer that somebody else verifies', 'VERIFY', 'DONE', 'owner', true],
    ['tells where it stands otherwise', 'COMPLETE', 'VERIFIED', 'owner', false],
  ])('%s', (_sentence, step, status, who, isPart) => expect(refusalOfActionStep(step, status, 'SUBMITTED', parts(who))?.isPart).toBe(isPart));

  it.each<[string, string, boolean]>([
    ['whoever only does it names no other owner', 'owner', false],
    ['who manages the owner does', 'manager', true],
    ['who sees to it does', 'auditor', true],
  ])('%s', (_sentence, who, expected) => expect(mayChangeOwner(parts(who))).toBe(expected));
});

describe('who manages somebody', () => {
  const line = ['manager', 'operational', 'strategic'];
  it.each<[string, string, readonly (string | null)[], string | null]>([
    ['is the manager of their team', 'worker', line, 'manager'],
    ["is the operational lead for the team's manager", 'manager', line, 'operational'],
    ['is the strategic lead for the operational lead', 'operational', line, 'strategic'],
    ['is nobody for who is at the top of it', 'strategic', line, null],
    ['is the next one up where a post is vacant', 'worker', [null, 'operational', null], 'operational'],
    ['is the one above both posts that somebody fills', 'manager', ['manager', 'manager', 'strategic'], 'strategic'],
    ['is nobody where no line is known', 'worker', [], null],
  ])('%s', (_sentence, person, of, expected) => expect(lineManagerOf(person, of)).toBe(expected));
});
