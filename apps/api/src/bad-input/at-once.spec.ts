import { verifyFigures, verifyTrail } from '@goodmark/server-data';
import { TEST_TRAIL_KEY, testDatabases } from '@goodmark/server-testing';
import type { Answer, Client } from '../test-server';
import { ALLOCATE, aPlace, MODERATE, MOVE, type Place, SAVE, SUBMIT, wholeDraft } from './fixture';

const CLIENTS = 50;
const ROUNDS = 5;

const succeeded = (answers: readonly Answer<unknown>[]) => answers.filter(({ errors }) => errors === undefined);
const codes = (answers: readonly Answer<unknown>[]) => answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);

describe.each(testDatabases())('many at once on $name', ({ create }) => {
  let place: Place;
  beforeAll(async () => {
    place = await aPlace(create);
  });
  afterAll(() => place.close());
  afterEach(async () => {
    expect(await verifyFigures(place.database)).toEqual([]);
    expect(await verifyTrail(place.database, TEST_TRAIL_KEY)).toEqual([]);
  });

  it(`of ${CLIENTS} clients that save one draft at once, exactly one wins each round, and nothing of it is lost`, async () => {
    const { id } = await place.anAudit();
    const clients: Client[] = [];
    for (let n = 0; n < CLIENTS; n += 1) clients.push(await place.server.as(place.auditor));
    for (let round = 1; round <= ROUNDS; round += 1) {
      const text = (client: number) => `Round ${round}, client ${client}.`;
      const answers = await Promise.all(clients.map((save, client) => save(SAVE, {
        input: { id, version: round, strengths: text(client), judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD', evidence: text(client) }, { domain: 'HELP', evidence: text(client) }] },
      })));
      expect(succeeded(answers)).toHaveLength(1);
      expect(codes(answers)).toEqual(Array(CLIENTS - 1).fill('CONFLICT'));
      for (const { errors } of answers) if (errors) expect(errors[0]?.extensions.currentVersion).toBe(round + 1);
      const winner = answers.findIndex(({ errors }) => errors === undefined);
      const { data } = await place.asAuditor('query ($id: ID!) { audit(id: $id) { version strengths judgements { domain evidence } } }', { id });
      const evidence = Object.fromEntries(data.audit.judgements.map((each: { domain: string; evidence: string | null }) => [each.domain, each.evidence]));
      expect([data.audit.version, data.audit.strengths, evidence.RISK, evidence.HELP]).toEqual([round + 1, text(winner), text(winner), text(winner)]);
      expect(data.audit.judgements).toHaveLength(12);
    }
  });

  it('an audit submitted ten times at once is submitted once and counts once', async () => {
    const { id } = await place.anAudit();
    const base = async () => (await place.asLead('{ auditFigures(groupBy: [], basis: OUTCOME) { base } }')).data.auditFigures[0].base as number;
    const before = await base();
    await place.asAuditor(SAVE, { input: { id, version: 1, ...wholeDraft() } });
    const answers = await Promise.all(Array.from({ length: 10 }, () => place.asAuditor(SUBMIT, { input: { id, version: 2 } })));
    expect(succeeded(answers)).toHaveLength(1);
    expect(codes(answers)).toEqual(Array(9).fill('CONFLICT'));
    expect(await base()).toBe(before + 1);
  });

  it('an audit moderated by two at once is moderated by one of them', async () => {
    const { id } = await place.anAudit({ status: 'SUBMITTED' });
    const words = { reason: 'The plan is a model.', feedback: 'Well done.' };
    const answers = await Promise.all([
      place.asModerator(MODERATE, { input: { id, version: 1, overall: 'EXCEEDS_GOOD', ...words } }),
      place.asLead(MODERATE, { input: { id, version: 1, overall: 'MEETS_GOOD' } }),
    ]);
    expect(succeeded(answers)).toHaveLength(1);
    expect(codes(answers)).toEqual(['CONFLICT']);
    const { data } = await place.asLead('query ($id: ID!) { audit(id: $id) { version moderatedGrade moderations { overallTo } } }', { id });
    const grade = answers[0]?.errors ? 'MEETS_GOOD' : 'EXCEEDS_GOOD';
    expect(data.audit).toEqual({ version: 2, moderatedGrade: grade, moderations: [{ overallTo: grade }] });
  });

  it('a case allocated ten times at once in one activity is allocated once', async () => {
    const theCase = await place.aCase();
    const input = { activityId: place.activity.id, caseId: theCase.id, auditorId: place.auditor.id, dueOn: '2018-05-31' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => place.asLead(ALLOCATE, { input })));
    expect(succeeded(answers)).toHaveLength(1);
    expect(codes(answers).every((code) => code === 'INVALID_INPUT' || code === 'CONFLICT')).toBe(true);
    const [row] = await place.database.outside.query<{ n: number }>('SELECT COUNT(*) AS n FROM audit WHERE caseId = :id', { id: theCase.id });
    expect(Number(row?.n)).toBe(1);
  });

  it('a case allocated while its activity moves is allocated in the month the activity ends up in', async () => {
    for (let round = 0; round < 5; round += 1) {
      const activity = await place.world.activity({ month: '2018-05' });
      const cases = await Promise.all([1, 2, 3].map(() => place.aCase()));
      const allocate = cases.map(({ id: caseId }) => () => place.asLead(ALLOCATE, { input: { activityId: activity.id, caseId, auditorId: place.auditor.id, dueOn: '2018-05-31' } }));
      const move = () => place.asLead(MOVE, { input: { id: activity.id, version: 1, month: '2018-09', reason: 'Inspection' } });
      expect(codes(await Promise.all([allocate[0], move, allocate[1], allocate[2]].map((send) => send?.() as Promise<Answer>)))).toEqual([]);
      const { data } = await place.asLead('query ($a: ID!) { audits(where: { activity: { eq: $a }, month: { eq: "2018-09" } }) { totalCount } }', { a: activity.id });
      expect(data.audits.totalCount).toBe(3);
    }
  });

  it('an activity that moves while its audit is submitted does one or the other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const activity = await place.world.activity({ month: '2018-05' });
      const { id } = await place.anAudit({ activityId: activity.id, month: '2018-05' });
      await place.asAuditor(SAVE, { input: { id, version: 1, ...wholeDraft() } });
      const [moved, submitted] = await Promise.all([
        place.asLead(MOVE, { input: { id: activity.id, version: 1, month: '2018-09', reason: 'Inspection' } }),
        place.asAuditor(SUBMIT, { input: { id, version: 2 } }),
      ]);
      expect(submitted.errors).toBeUndefined();
      const { data } = await place.asLead('query ($id: ID!, $a: ID!) { audit(id: $id) { month } activity(id: $a) { month } }', { id, a: activity.id });
      const month = moved.errors ? '2018-05' : '2018-09';
      expect(data).toEqual({ audit: { month }, activity: { month } });
      const figures = await place.asLead('query ($a: ID!) { auditFigures(groupBy: [MONTH], basis: AUDITOR, where: { activity: { eq: $a } }) { month base } }', { a: activity.id });
      expect(figures.data.auditFigures).toEqual([{ month, base: 1 }]);
    }
  });
});
