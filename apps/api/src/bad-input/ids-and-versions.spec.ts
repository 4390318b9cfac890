import { newId } from '@goodmark/server-data';
import { testDatabases } from '@goodmark/server-testing';
import { ALLOCATE, aPlace, CANCEL, CHANGE, COPY, MODERATE, MOVE, type Place, refused, RETURN, SAVE, SUBMIT, TAKE } from './fixture';

describe.each(testDatabases())('ids and versions on $name', ({ create }) => {
  let place: Place;
  beforeAll(async () => {
    place = await aPlace(create);
  });
  afterAll(() => place.close());

  const MUTATIONS: [string, string, (id: string) => object][] = [
    ['auditSaveDraft', SAVE, (id) => ({ id, version: 1, strengths: 'None of this is kept.' })],
    ['auditSubmit', SUBMIT, (id) => ({ id, version: 1 })],
    ['auditTakeForModeration', TAKE, (id) => ({ id, version: 1 })],
    ['auditModerate', MODERATE, (id) => ({ id, version: 1, overall: 'MEETS_GOOD' })],
    ['auditReturn', RETURN, (id) => ({ id, version: 1, comment: 'Say more.' })],
    ['activityMove', MOVE, (id) => ({ id, version: 1, month: '2018-09', reason: 'Inspection' })],
    ['activityChange', CHANGE, (id) => ({ id, version: 1, title: 'Not kept', reason: 'Inspection' })],
    ['activityCancel', CANCEL, (id) => ({ id, version: 1, reason: 'Inspection' })],
    ['activityCopy', COPY, (id) => ({ id, months: ['2018-09'] })],
  ];

  describe.each([['unknown', newId()], ['malformed', "'; DROP TABLE audit; --"], ['empty', ''], ['very long', 'a'.repeat(50_000)], ['not ASCII', 'ä\u0000€']])('an id that is %s', (_kind, id) => {
    it.each(MUTATIONS)('is not found by %s', async (_name, mutation, input) => {
      const refusal = await refused(place, () => place.asLead(mutation, { input: input(id) }));
      expect(refusal).toMatchObject({ status: 404, code: 'NOT_FOUND', fields: ['id'] });
    });

    it('reads as null', async () => {
      const query = 'query ($id: ID!) { audit(id: $id) { id } activity(id: $id) { id } byReference: audit(reference: "AUD-0000-0000") { id } }';
      expect(await place.asLead(query, { id })).toEqual({ status: 200, data: { audit: null, activity: null, byReference: null } });
    });

    it.each(['activityId', 'caseId', 'auditorId'])('is refused as the %s of an allocation', async (field) => {
      const theCase = await place.aCase();
      const input = { activityId: place.activity.id, caseId: theCase.id, auditorId: place.auditor.id, dueOn: '2018-05-31', [field]: id };
      const refusal = await refused(place, () => place.asLead(ALLOCATE, { input }));
      expect(refusal).toMatchObject({ code: field === 'auditorId' ? 'INVALID_INPUT' : 'NOT_FOUND', fields: [field] });
    });
  });

  describe('an audit that is hidden from the caller', () => {
    const withoutId = (answer: unknown, id: string) => JSON.stringify(answer).replaceAll(id, 'ID');

    it.each(MUTATIONS.filter(([name]) => name === 'auditSaveDraft' || name === 'auditSubmit'))('is answered by %s as if there were none, byte for byte', async (_name, mutation, input) => {
      const { id } = await place.anAudit();
      const missing = newId();
      const [hidden, unknown] = [await place.asStranger(mutation, { input: input(id) }), await place.asStranger(mutation, { input: input(missing) })];
      expect(hidden).toMatchObject({ status: 404, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      expect(withoutId(hidden, id)).toBe(withoutId(unknown, missing));
    });

    it.each(MUTATIONS.slice(2, 5))('is answered by %s as if there were none, also to somebody who may moderate', async (_name, mutation, input) => {
      const { id } = await place.anAudit({ status: 'IN_PROGRESS' });
      const missing = newId();
      const [hidden, unknown] = [await place.asModerator(mutation, { input: input(id) }), await place.asModerator(mutation, { input: input(missing) })];
      expect(hidden).toMatchObject({ status: 404, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      expect(withoutId(hidden, id)).toBe(withoutId(unknown, missing));
    });

    it('reads as null by id and by reference, and is in no list', async () => {
      const { id, reference } = await place.anAudit({ status: 'SUBMITTED' });
      const query = `query ($id: ID!, $reference: String!) {
        byId: audit(id: $id) { id } byReference: audit(reference: $reference) { id } audits { totalCount nodes { id } }
      }`;
      const hidden = await place.asStranger(query, { id, reference });
      expect(hidden).toEqual({ status: 200, data: { byId: null, byReference: null, audits: { totalCount: 0, nodes: [] } } });
      const missing = await place.asStranger(query, { id: newId(), reference: 'AUD-1999-0001' });
      expect(JSON.stringify(hidden)).toBe(JSON.stringify(missing));
    });
  });

  describe('a version that is not the current one', () => {
    it.each([0, 2, 4, -1, 2_147_483_647])('%i is refused by every step of an audit at version 3', async (version) => {
      const draft = await place.anAudit({ status: 'IN_PROGRESS', version: 3 });
      const submitted = await place.anAudit({ status: 'SUBMITTED', version: 3 });
      const stale = { status: 409, code: 'CONFLICT', fields: ['version'], currentVersion: 3 };
      const send = [
        () => place.asAuditor(SAVE, { input: { id: draft.id, version, strengths: 'Too late.', judgements: [{ domain: 'RISK', evidence: 'Too late.' }] } }),
        () => place.asAuditor(SUBMIT, { input: { id: draft.id, version } }),
        () => place.asModerator(TAKE, { input: { id: submitted.id, version } }),
        () => place.asModerator(MODERATE, { input: { id: submitted.id, version, overall: 'MEETS_GOOD' } }),
        () => place.asModerator(RETURN, { input: { id: submitted.id, version, comment: 'Say more.' } }),
      ];
      for (const each of send) expect(await refused(place, each)).toMatchObject(stale);
    });

    it('is refused by a move of an activity', async () => {
      const { id } = await place.world.activity({ version: 7 });
      const refusal = await refused(place, () => place.asLead(MOVE, { input: { id, version: 6, month: '2018-09', reason: 'Inspection' } }));
      expect(refusal).toMatchObject({ status: 409, code: 'CONFLICT', fields: ['version'], currentVersion: 7 });
    });

    it.each(['1', 1.5, 2_147_483_648, null])('is refused by name when it is %j', async (version) => {
      const { id } = await place.anAudit();
      const refusal = await refused(place, () => place.asAuditor(SAVE, { input: { id, version } }));
      expect(refusal).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['version'] });
    });
  });
});
