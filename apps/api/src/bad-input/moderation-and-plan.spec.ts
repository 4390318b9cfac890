import { testDatabases } from '@goodmark/server-testing';
import { ADD_CASE, ALLOCATE, aPlace, MODERATE, MOVE, PLAN, type Place, refused, RETURN, TAKE } from './fixture';

describe.each(testDatabases())('moderation and the plan on $name', ({ create }) => {
  let place: Place;
  beforeAll(async () => {
    place = await aPlace(create);
  });
  afterAll(() => place.close());

  describe('a moderation', () => {
    const agreed = { version: 1, overall: 'MEETS_GOOD' };
    const told = { reason: 'The plan was never shared.', feedback: 'Look at who has the plan.' };

    it.each<[string, object, readonly string[]]>([
      ['of a downgrade to does not meet good without an action', { overall: 'DOES_NOT_MEET_GOOD', ...told }, ['actions']],
      ['of another overall grade without words', { overall: 'EXCEEDS_GOOD' }, ['reason', 'feedback']],
      ['of a domain without its reason', { ...told, judgements: [{ domain: 'RISK', grade: 'EXCEEDS_GOOD', reason: ' ' }] }, ['judgements.RISK.reason']],
      ['of a domain given twice', { ...told, judgements: ['EXCEEDS_GOOD', 'MEETS_GOOD'].map((grade) => ({ domain: 'RISK', grade, reason: 'Seen.' })) }, ['judgements.RISK']],
      ['of a 13th domain', { ...told, judgements: [{ domain: 'HOUSING', grade: 'EXCEEDS_GOOD', reason: 'Seen.' }] }, ['judgements.0.domain']],
      ['with a control character in its words', { ...told, overall: 'EXCEEDS_GOOD', feedback: 'Well\u0000done.' }, ['feedback']],
      ['with an action owned by nobody', { ...told, actions: [{ what: 'Share the plan.', ownerId: 'nobody', dueOn: '2018-05-31' }] }, ['actions.0.ownerId']],
    ])('is refused %s', async (_what, decision, fields) => {
      const { id } = await place.anAudit({ status: 'SUBMITTED' });
      const refusal = await refused(place, () => place.asModerator(MODERATE, { input: { id, ...agreed, ...decision } }));
      expect(refusal).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields });
    });

    it.each<[string, string, object]>([
      ['taken', TAKE, {}], ['moderated', MODERATE, { overall: 'MEETS_GOOD' }], ['returned', RETURN, { comment: 'Say more.' }],
    ])('of one\'s own audit is refused when it is to be %s', async (_step, mutation, input) => {
      const theCase = await place.aCase();
      const { world, activity, area, lead } = place;
      const { id } = await world.audit({ activity, case: theCase, area, auditor: lead }, { status: 'SUBMITTED' });
      const refusal = await refused(place, () => place.asLead(mutation, { input: { id, version: 1, ...input } }));
      expect(refusal).toMatchObject({ status: 403, code: 'FORBIDDEN', message: 'You cannot moderate an audit you carried out.' });
    });

    it.each(['ALLOCATED', 'IN_PROGRESS', 'RETURNED', 'MODERATED', 'CLOSED', 'EXEMPTED'] as const)('of an audit that is %s is refused', async (status) => {
      const { id } = await place.anAudit({ status, version: 5, ...(status === 'MODERATED' ? { moderatedGrade: 'MEETS_GOOD' } : {}) });
      const conflict = { status: 409, code: 'CONFLICT', fields: ['id'], currentVersion: 5 };
      expect(await refused(place, () => place.asLead(MODERATE, { input: { id, ...agreed, version: 5 } }))).toMatchObject(conflict);
      expect(await refused(place, () => place.asLead(RETURN, { input: { id, version: 5, comment: 'Say more.' } }))).toMatchObject(conflict);
      expect(await refused(place, () => place.asLead(TAKE, { input: { id, version: 5 } }))).toMatchObject(conflict);
    });

    it('of an audit that another moderator has taken is refused', async () => {
      const { id } = await place.anAudit({ status: 'IN_MODERATION', moderatorId: place.lead.id, version: 2 });
      const refusal = await refused(place, () => place.asModerator(MODERATE, { input: { id, ...agreed, version: 2 } }));
      expect(refusal).toMatchObject({ status: 409, code: 'CONFLICT', fields: ['id'], currentVersion: 2 });
    });

    it('by somebody who may not moderate at all is refused', async () => {
      const { id } = await place.anAudit({ status: 'SUBMITTED' });
      expect(await refused(place, () => place.asStranger(MODERATE, { input: { id, ...agreed } }))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    });

    it.each([['without a comment', ' '], ['with a comment that is too long', 'c'.repeat(5_001)], ['with a control character', 'Say\u0007more.']])('cannot send an audit back %s', async (_what, comment) => {
      const { id } = await place.anAudit({ status: 'SUBMITTED' });
      const refusal = await refused(place, () => place.asModerator(RETURN, { input: { id, version: 1, comment } }));
      expect(refusal).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['comment'] });
    });
  });

  describe('an allocation', () => {
    it.each<[string, (place: Place) => Promise<object>, string]>([
      ['of a case to the person who holds it', async ({ holder }) => ({ auditorId: holder.id }), 'auditorId'],
      ['to a person of the team that holds it', async ({ world, team }) => ({ auditorId: (await world.auditor({ teamId: team.id })).id }), 'auditorId'],
      ['to somebody who is not on the register', async ({ lead }) => ({ auditorId: lead.id }), 'auditorId'],
      ['to somebody who has left', async ({ world }) => ({ auditorId: (await world.auditor({ active: false })).id }), 'auditorId'],
      ['of a case that the activity has already', async ({ anAudit }) => ({ caseId: (await anAudit()).caseId }), 'caseId'],
      ['in an activity that is closed', async ({ world }) => ({ activityId: (await world.activity({ status: 'CLOSED' })).id }), 'activityId'],
      ['in an activity that is no case audit', async ({ world }) => ({ activityId: (await world.activity({ kind: 'DIP_SAMPLE' })).id }), 'activityId'],
      ['due on no real day', async () => ({ dueOn: '2018-02-29' }), 'dueOn'],
    ])('is refused %s', async (_what, change, field) => {
      const theCase = await place.aCase();
      const input = { activityId: place.activity.id, caseId: theCase.id, auditorId: place.auditor.id, dueOn: '2018-05-31', ...(await change(place)) };
      const refusal = await refused(place, () => place.asLead(ALLOCATE, { input }));
      expect(refusal).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: [field] });
    });
  });

  describe('an activity', () => {
    it('with submitted audits cannot move', async () => {
      const activity = await place.world.activity({ version: 2 });
      await place.anAudit({ activityId: activity.id, status: 'ALLOCATED' });
      await place.anAudit({ activityId: activity.id, status: 'SUBMITTED' });
      const figures = () => place.asLead('query ($id: ID!) { activity(id: $id) { month version findings { base outcome { grade count } } } }', { id: activity.id });
      const before = await figures();
      expect(before.data.activity.findings.base).toBe(1);
      const refusal = await refused(place, () => place.asLead(MOVE, { input: { id: activity.id, version: 2, month: '2018-09', reason: 'Inspection' } }));
      expect(refusal).toMatchObject({ status: 409, code: 'CONFLICT', fields: ['id'], currentVersion: 2 });
      expect(await figures()).toEqual(before);
    });

    it.each(['CLOSED', 'CANCELLED'] as const)('that is %s cannot move', async (status) => {
      const { id } = await place.world.activity({ status });
      const refusal = await refused(place, () => place.asLead(MOVE, { input: { id, version: 1, month: '2018-09', reason: 'Inspection' } }));
      expect(refusal).toMatchObject({ status: 409, code: 'CONFLICT', fields: ['id'], currentVersion: 1 });
    });

    it('cannot move without a reason', async () => {
      const { id } = await place.world.activity();
      const refusal = await refused(place, () => place.asLead(MOVE, { input: { id, version: 1, month: '2018-03', reason: '  ' } }));
      expect(refusal).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['reason'] });
    });

    describe.each(['2018-13', '2018-00', '2018-2', '18-02', '2018-02-01', '', '2018-02\n', '２０１８-02'])('in the month %j', (month) => {
      it('is refused when it is a variable', async () => {
        const input = { month, title: 'Dip sample', kind: 'DIP_SAMPLE' };
        expect(await refused(place, () => place.asLead(PLAN, { input }))).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['month'] });
        const move = { id: place.activity.id, version: 1, month, reason: 'Inspection' };
        expect(await refused(place, () => place.asLead(MOVE, { input: move }))).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['month'] });
        const variable = 'mutation ($month: Month!) { activityCreate(input: { month: $month, title: "Dip sample", kind: DIP_SAMPLE }) { id } }';
        expect(await refused(place, () => place.asLead(variable, { month }))).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['month'] });
      });

      it('is refused when it is written into the query', async () => {
        const query = `mutation { activityCreate(input: { month: ${JSON.stringify(month)}, title: "Dip sample", kind: DIP_SAMPLE }) { id } }`;
        expect(await refused(place, () => place.asLead(query))).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['month'] });
      });
    });

    it.each<[string, object, string]>([
      ['without a title', { title: ' ' }, 'title'],
      ['with a title that is too long', { title: 't'.repeat(201) }, 'title'],
      ['with a control character in its title', { title: 'Dip\u0000sample' }, 'title'],
      ['of a negative number of records', { targetCount: -1 }, 'targetCount'],
      ['moderated at 101 per cent', { moderationRate: 101 }, 'moderationRate'],
      ['led by nobody', { leadId: 'nobody' }, 'leadId'],
      ['of a category that is not known', { categories: ['CIN', 'PIRATES'] }, 'categories'],
      ['of a kind that is not known', { kind: 'GUESSWORK' }, 'kind'],
      ['due before its month', { auditDueOn: '2018-05-31' }, 'auditDueOn'],
    ])('is refused %s', async (_what, changes, field) => {
      const input = { month: '2018-06', title: 'Dip sample', kind: 'DIP_SAMPLE', ...changes };
      expect(await refused(place, () => place.asLead(PLAN, { input }))).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: [field] });
    });
  });

  it.each<[string, object, string]>([
    ['a name instead of a reference', { reference: 'Jane Doe' }, 'reference'],
    ['a control character in its reference', { reference: 'CF-1\u00002' }, 'reference'],
    ['no category', { categories: [] }, 'categories'],
    ['a team that is not known', { teamId: 'nowhere' }, 'teamId'],
    ['a holder who is not known', { caseHolderId: 'nobody' }, 'caseHolderId'],
    ['a day in the future', { openSince: '2018-04-27' }, 'openSince'],
  ])('a case is refused with %s', async (_what, changes, field) => {
    const input = { reference: 'CF-900001', service: 'SOCIAL_CARE', teamId: place.team.id, categories: ['CIN'], ...changes };
    expect(await refused(place, () => place.asLead(ADD_CASE, { input }))).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: [field] });
  });

  it('a case is refused with the reference of another', async () => {
    const { reference } = await place.aCase();
    const input = { reference, service: 'SOCIAL_CARE', teamId: place.team.id, categories: ['CIN'] };
    expect(await refused(place, () => place.asLead(ADD_CASE, { input }))).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['reference'] });
  });
});
