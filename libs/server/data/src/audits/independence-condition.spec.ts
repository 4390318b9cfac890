import { type CaseInQuestion, conflictsOf } from '@goodmark/audit-tool';
import { Audit } from '../entities/audit';
import { Case } from '../entities/case';
import { ServiceArea, Team } from '../entities/organisation';
import { Person } from '../entities/person';
import { isIndependentOfCase } from './independence-condition';
import { migrate } from '../database/installation';
import { aPerson, aPlaceToAudit, doorOn, put, qualityLead, versioned } from '../specs/spec-audits';
import { type SpecDatabase, specDatabases } from '../specs/spec-database';

describe.each(specDatabases())('independence as a condition on $name', ({ create }) => {
  let spec: SpecDatabase;
  beforeAll(async () => {
    spec = await create();
    await migrate(spec.database);
  });
  afterAll(() => spec.drop());

  it('leaves out just the audits whose cases somebody is in conflict with, whatever post they hold', async () => {
    const { database } = spec;
    const people = [await put(database, Person, aPerson()), await put(database, Person, aPerson())];
    const [me, other] = people.map(({ id }) => id) as [string, string];
    const { auditor, activity, anAudit } = await aPlaceToAudit(database, { service: 'SOCIAL_CARE', month: '2018-02' });
    const who = [me, other, null];
    const posts = who.flatMap((caseHolderId) => who.flatMap((managerId) => who.map((operationalLeadId) => ({ caseHolderId, managerId, operationalLeadId }))));
    const cases: { audit: Audit; ties: CaseInQuestion }[] = [];
    for (const { caseHolderId, managerId, operationalLeadId } of posts) {
      const area = await put(database, ServiceArea, { ...versioned(), name: 'Area', service: 'SOCIAL_CARE', operationalLeadId, strategicLeadId: me });
      const team = await put(database, Team, { ...versioned(), name: 'Team', serviceAreaId: area.id, managerId });
      const theCase = await put(database, Case, {
        ...versioned(), reference: `POST-${cases.length}`, service: 'SOCIAL_CARE', teamId: team.id, categories: [], caseHolderId, openSince: null,
      });
      const audit = await put(database, Audit, { ...(await anAudit()), ...versioned(), reference: `POST-${cases.length}`, caseId: theCase.id, activityId: activity.id, auditorId: auditor.id });
      cases.push({ audit, ties: { caseHolderId, teamId: team.id, teamManagerId: managerId, operationalLeadId } });
    }
    for (const teamId of [null, cases.at(-1)?.ties.teamId as string]) {
      const ctx = doorOn(database, '2018-04-26', qualityLead({ personId: me, teamId }));
      const independent = await ctx.visible(Audit, isIndependentOfCase(ctx.viewer, 't'));
      const ids = new Set(independent.map(({ id }) => id));
      expect(cases.map(({ audit }) => ids.has(audit.id))).toEqual(cases.map(({ ties }) => conflictsOf({ id: me, teamId }, ties).length === 0));
    }
  });
});
