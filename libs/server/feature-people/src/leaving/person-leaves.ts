import { isDraft, type Problem, problemUnless, reasonGiven } from '@goodmark/audit-tool';
import {
  Activity, type Audit, Auditor, BulkRun, CorrectiveAction, type EntityClass, giveBackFromModeration, ImprovementObjective, Indicator, InspectionRecommendation, keepRevision, type LeaverWorkKind, newId, Person, type RequestContext, ServiceArea, Team, tellPeople,
} from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { changePerson } from '../people/change-person';
import { oneAtATime } from '../people/person-problems';
import { type LeaverWork, listed, type Undone, undoneBy } from './leaver-work';
import { passAudits } from './pass-audits';
import { passRecords } from './pass-records';

@InputType({ description: 'Somebody leaves, or has left: what they have to do passes to others, and their access ends, in one step.' })
export class PersonLeaveInput {
  @Field(() => ID, { description: 'Who leaves.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Who takes over their corrective actions, observations and other records, activities, indicators, recommendations, objectives, teams and service areas. Needed where there are open actions; without anybody, the others are left with nobody.' })
  successorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who takes over their audits; where this person is too close to a case, or nobody is named, each goes to whoever on the auditor register has the least to do in its month.' })
  auditorId?: string | null;

  @Field(() => String, { description: 'Why; kept with everything that passes on.' })
  reason!: string;
}

async function problemsIn(tx: RequestContext, { id, successorId, auditorId }: PersonLeaveInput, leaver: Person, undone: Undone): Promise<Problem[]> {
  const { actions, teams, areas } = undone;
  const successor = successorId ? await tx.load(Person, successorId) : null;
  const auditor = auditorId ? await tx.load(Auditor, auditorId) : null;
  return [
    ...problemUnless(id !== tx.viewer.personId, 'id', 'You cannot let yourself leave. Ask another administrator.'),
    // Somebody whom a list made inactive, or to whom a moderator sent an audit back since, still has work to pass on.
    ...problemUnless(leaver.active || listed(undone).length > 0, 'id', `${leaver.name} no longer works here, and has nothing to pass on.`),
    ...problemUnless(!successorId || (successor?.active === true && successorId !== id), 'successorId', 'Choose somebody else who works here.'),
    ...problemUnless(actions.length === 0 || Boolean(successorId), 'successorId', 'Say who takes over the open corrective actions: somebody must put them right.'),
    // Whoever owns an action reads it, and who keeps people must not give themselves case text to read.
    ...problemUnless(actions.length === 0 || successorId !== tx.viewer.personId, 'successorId', 'Choose somebody other than yourself: whoever takes over corrective actions reads what they say.'),
    ...problemUnless(teams.length + areas.length === 0 || successorId !== tx.viewer.personId || tx.viewer.level === null, 'successorId', 'Choose somebody other than yourself: whoever manages a team or leads a service area reads its cases.'),
    ...problemUnless(!auditorId || (auditor?.active === true && auditorId !== id), 'auditorId', 'Choose somebody else who is active on the auditor register.'),
  ];
}

/** Gives back what they have taken for moderation, for any moderator to take. */
async function giveBack(tx: RequestContext, audits: readonly Audit[], why: string): Promise<LeaverWork[]> {
  for (const audit of audits) await giveBackFromModeration(tx, audit, audit.version, why);
  return audits.map(({ id, reference }) => ({ kind: 'MODERATION', id, name: reference, to: null, problem: null }));
}

/** Passes on all but audits and records to the successor, or to nobody where there is none. */
async function passOthers(tx: RequestContext, { actions, activities, indicators, recommendations, objectives, teams, areas }: Undone, leaverId: string, successor: Person | null, why: string): Promise<LeaverWork[]> {
  const to = successor?.name ?? null;
  const toId = successor?.id ?? null;
  const passed: LeaverWork[] = [];
  const note = async (kind: LeaverWorkKind, recordType: string, id: string, name: string, before: object, after: object) => {
    await tx.record({ recordType, recordId: id, what: 'passed on', why, before: { ...before }, after: { ...after } });
    passed.push({ kind, id, name, to, problem: null });
  };
  const passOwned = async <T extends { id: string; version: number; ownerId: string | null }>(kind: LeaverWorkKind, entity: EntityClass<T>, rows: readonly T[], nameOf: (row: T) => string) => {
    for (const row of rows) {
      await tx.change(entity, row, row.version, { ownerId: toId } as Partial<T>);
      await note(kind, entity.name, row.id, nameOf(row), { ownerId: leaverId }, { ownerId: toId });
    }
  };
  for (const { id, version, reference } of actions) {
    const matched = await tx.set(CorrectiveAction, { id, version }, { ownerId: toId as string, version: version + 1, updatedAt: tx.clock.now() } as Partial<CorrectiveAction>);
    if (matched !== 1) throw conflict(`A corrective action of ${reference} was changed meanwhile. Nothing was passed on; try again.`);
    await note('CORRECTIVE_ACTION', 'CorrectiveAction', id, reference, { ownerId: leaverId }, { ownerId: toId });
  }
  // Once an audit, however many actions of it pass on; of a draft, nobody is told yet what it asks for.
  const asked = new Map(actions.filter(({ status }) => !isDraft(status)).map((action) => [action.auditId, action]));
  if (toId) await tellPeople(tx, 'ACTION_PASSED_ON', [...asked.values()].map(({ auditId, reference, activityId, dueOn }) => ({ id: auditId, reference, activityId, dueOn, auditorId: toId })));
  for (const activity of activities) {
    await keepRevision(tx, await tx.change(Activity, activity, activity.version, { leadId: toId }), why);
    await note('ACTIVITY', 'Activity', activity.id, activity.title, { leadId: leaverId }, { leadId: toId });
  }
  await passOwned('INDICATOR', Indicator, indicators, ({ name }) => name);
  await passOwned('RECOMMENDATION', InspectionRecommendation, recommendations, ({ title }) => title);
  await passOwned('OBJECTIVE', ImprovementObjective, objectives, ({ title }) => title);
  for (const team of teams) {
    await tx.change(Team, team, team.version, { managerId: toId });
    await note('TEAM', 'Team', team.id, team.name, { managerId: leaverId }, { managerId: toId });
  }
  for (const area of areas) {
    const { operationalLeadId, strategicLeadId } = area;
    const after = { operationalLeadId: operationalLeadId === leaverId ? toId : operationalLeadId, strategicLeadId: strategicLeadId === leaverId ? toId : strategicLeadId };
    await tx.change(ServiceArea, area, area.version, after);
    await note('SERVICE_AREA', 'ServiceArea', area.id, area.name, { operationalLeadId, strategicLeadId }, after);
  }
  return passed;
}

/** Lets somebody leave: passes on what they have to do, takes them off the auditor register, and ends their access. All of it or nothing. */
export async function personLeaves(tx: RequestContext, input: PersonLeaveInput): Promise<BulkRun> {
  await oneAtATime(tx);
  const leaver = await tx.require(Person, input.id);
  const undone = await undoneBy(tx, leaver);
  const { reason, problems } = reasonGiven(input.reason, 'Say why their work passes on.');
  assertNoProblems([...problems, ...(await problemsIn(tx, input, leaver, undone))]);
  const audits = await passAudits(tx, undone.audits, leaver.id, input.auditorId ?? null, reason);
  const moderations = await giveBack(tx, undone.moderations, reason);
  const successor = input.successorId ? await tx.require(Person, input.successorId) : null;
  const records = await passRecords(tx, undone.records, successor, reason);
  const others = await passOthers(tx, undone, leaver.id, successor, reason);
  const entry = await tx.load(Auditor, leaver.id);
  if (entry && entry.leftOn === null) {
    const after = { active: false, leftOn: tx.clock.today() };
    await tx.change(Auditor, entry, entry.version, after);
    await tx.record({ recordType: 'Auditor', recordId: entry.id, what: 'changed', why: reason, before: { active: entry.active, leftOn: entry.leftOn }, after });
  }
  await changePerson(tx, { id: leaver.id, version: input.version, active: false });
  return tx.add(BulkRun, { id: newId(), at: tx.clock.now(), byId: tx.viewer.personId, what: 'personLeave', results: JSON.stringify([...audits, ...moderations, ...records, ...others]) });
}
