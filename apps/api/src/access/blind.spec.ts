import { type Audit, AuditDocument, Feedback, FeedbackText, insertRows, newId, Notification, type Person, ReAudit } from '@goodmark/server-data';
import { anActionPlace, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type Client, startTestServer, type TestServer } from '../test-server';

const AT = '2018-02-20T10:00:00.000Z';
const versioned = () => ({ id: newId(), version: 1, createdAt: AT, updatedAt: AT });
const COUNTS = 'count notYetPutRight oldestInDays';
const ROLLED = 'opening added lowered raised returned putRight closing';
const ACTIONS = 'total open awaitingVerification verified calledOff overdue slipped done medianDaysToDone rollForward { opening added closed now }';
const AUDIT = `id reference status auditorGrade outcome moderatedGrade moderationGround strengths areasForImprovement overallReason changedForChild viewerCan
  judgements { domain grade notApplicableReason evidence } actions { id } documents { id } loop { stages openActions unverifiedActions ageInDays }
  feedback { disagrees points workerView disagreement } moderations { id } comparison { after change }`;

/** What a reader can ask for that has something to do with how an audit came out; each tells another reader which of two grades it was. */
const ASKED: Readonly<Record<string, string>> = {
  'the audit': `query ($audit: ID!) { audit(id: $audit) { ${AUDIT} } }`,
  'the list of audits': `{ audits { totalCount nodes { ${AUDIT} } } }`,
  'audits by their outcome': '{ audits(where: { outcome: { eq: DOES_NOT_MEET_GOOD } }) { totalCount nodes { id } } }',
  'audits by anything but their outcome': '{ audits(where: { not: { auditorGrade: { eq: DOES_NOT_MEET_GOOD } } }) { totalCount nodes { id } } }',
  'audits by a domain': '{ audits(where: { judgement: { domain: RISK, basis: AUDITOR, in: [DOES_NOT_MEET_GOOD] } }) { totalCount } }',
  'words in evidence, by outcome': '{ evidenceSearch(words: "reviewed", where: { outcome: { eq: MEETS_GOOD } }) { totalCount nodes { domain } } }',
  'corrective actions': '{ correctiveActions { totalCount nodes { id what reference } } }',
  'one corrective action': 'query ($action: ID!) { correctiveAction(id: $action) { id } }',
  'figures of corrective actions': `{ actionFigures(from: "2018-01-01", to: "2018-04-26", by: TEAM) { total { ${ACTIONS} } rows { ${ACTIONS} } } }`,
  'open loops by what they wait for': '{ openLoops(where: { stage: { eq: ACTIONS } }) { totalCount nodes { id } } }',
  'open loops that do not wait for it': '{ openLoops(where: { stage: { notIn: [ACTIONS, VERIFICATION] } }) { totalCount } }',
  'open loops by who has something to do': 'query ($owner: ID!) { openLoops(where: { actionOwner: { eq: $owner } }) { totalCount } }',
  'open loops that nobody has to do anything of': '{ openLoops(where: { actionOwner: { isNull: true } }) { totalCount } }',
  'open loops by outcome': '{ openLoops(where: { outcome: { in: [DOES_NOT_MEET_GOOD] } }) { totalCount } }',
  'figures of open loops': `{ openLoopFigures { ${COUNTS} ages { count notYetPutRight } stages { stage count notYetPutRight } services { ${COUNTS} } serviceAreas { ${COUNTS} } } }`,
  'how open loops came about': `{ openLoopFigures { movement(from: "2018-01-01", to: "2018-04-26") { all { ${ROLLED} } notYetPutRight { ${ROLLED} } } } }`,
  'how open loops came about before a day': `{ openLoopFigures { movement(from: "2018-01-01", to: "2018-02-25") { notYetPutRight { ${ROLLED} } } } }`,
  'figures of grades': '{ auditFigures(basis: OUTCOME, groupBy: [TEAM]) { base grades { grade count } } }',
  'proposals to look again': '{ reAudits { totalCount nodes { id kind reason why } } }',
  'what somebody was told': '{ notifications { totalCount nodes { kind action { id } } } }',
  'checks of the data': '{ dataChecks { kind count rows { title detail } } }',
  'rows of a check of the data': '{ dataCheckRows(kind: ACTION_LONG_OVERDUE) { totalCount nodes { title detail } } }',
  'what waits among people': '{ teamWork { totalCount nodes { person { id } openActions overdueActions } } }',
  'the history of an action': 'query ($action: ID!) { history(kind: CORRECTIVE_ACTION, id: $action) { title } }',
  'a document': 'query ($document: ID!) { auditDocument(id: $document) { id fileName } }',
};

/** Two programmes that differ in one thing only, how one audit came out, must look the same to who moderates that audit blind. */
describe.each(testDatabases())('who moderates blind, on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  let audit: Audit;
  let moderator: Person;
  let owner: Person;
  let blind: Record<string, unknown>[];
  let open: Record<string, unknown>[];
  let own: () => Promise<readonly unknown[]>;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    server = await startTestServer(test.database);
    const place = await anActionPlace(world);
    ({ owner } = place);
    moderator = await world.person({ level: 'DIRECTOR', roles: ['MODERATOR', 'QUALITY_LEAD', 'ADMINISTRATOR'] });
    const reader = await world.person({ level: 'DIRECTOR', roles: ['QUALITY_LEAD', 'ADMINISTRATOR'] });
    audit = await place.anAudit({ status: 'IN_MODERATION', moderatorId: moderator.id, moderationChoice: 'CHOSEN', moderationMode: 'BLIND', moderationGround: 'EVERY_AUDIT' });
    const feedback = { ...versioned(), auditId: audit.id, heldOn: '2018-03-01', recordedById: place.auditor.id, auditorTookPart: true, caseHolderTookPart: true, managerTookPart: false, disagrees: false };
    await test.database.unit(async (inside) => {
      await insertRows(test.database, inside, Feedback, [feedback]);
      await insertRows(test.database, inside, FeedbackText, [{ feedbackId: feedback.id, auditId: audit.id, points: 'It met good.' }]);
    });
    const [action, document] = [newId(), newId()];
    const ask = async (client: Client) => {
      const answers: Record<string, unknown> = {};
      for (const [name, query] of Object.entries(ASKED)) {
        const ids = Object.entries({ audit: audit.id, action, document, owner: owner.id }).filter(([id]) => query.includes(`$${id}:`));
        const { data, errors } = await client(query, Object.fromEntries(ids));
        answers[name] = { data, errors: errors?.map(({ message, extensions }) => [message, extensions.code]) };
      }
      return answers;
    };
    const clients = { moderator: await server.signedIn(moderator), reader: await server.signedIn(reader) };
    const before = [await ask(clients.moderator), await ask(clients.reader)] as const;

    // The same audit, had it not met good: its grades and what follows from them.
    const set = (sql: string) => test.database.execute(sql, [audit.id]);
    await set(`UPDATE audit SET auditorGrade = 'DOES_NOT_MEET_GOOD', outcome = 'DOES_NOT_MEET_GOOD', auditorDomains = 'DDDDDDDDDDDD' WHERE id = ?`);
    await set(`UPDATE judgement SET grade = 'DOES_NOT_MEET_GOOD' WHERE auditId = ?`);
    await set(`UPDATE figure_entry SET grade = 'DOES_NOT_MEET_GOOD', domains = 'DDDDDDDDDDDD' WHERE auditId = ?`);
    await set(`UPDATE audit_text SET strengths = NULL, areasForImprovement = 'Nearly all of it.', changedForChild = 'She is seen weekly.' WHERE auditId = ?`);
    await set(`UPDATE feedback_text SET points = 'It did not meet good.' WHERE auditId = ?`);
    await place.anAction(audit, { id: action, dueOn: '2018-03-01', firstDueOn: '2018-03-01' });
    await place.anAction(audit, { position: 1, ...place.doneBy(owner, '2018-03-01') });
    const told = (person: Person) => ({
      id: newId(), personId: person.id, kind: 'ACTION_ESCALATED' as never, at: AT, byId: null, auditId: audit.id, activityId: audit.activityId, actionId: action, reference: audit.reference, dueOn: '2018-03-01', mail: 'NONE' as const, mailAt: AT, mailAttempts: 0,
    });
    await test.database.unit(async (inside) => {
      await insertRows(test.database, inside, Notification, [told(moderator), told(reader)]);
      await insertRows(test.database, inside, ReAudit, [{ ...versioned(), once: `CASE ${audit.id}`, kind: 'CASE', status: 'PROPOSED', auditId: audit.id, fromActivityId: audit.activityId, proposedMonth: '2018-06' }]);
      await insertRows(test.database, inside, AuditDocument, [{ ...versioned(), id: document, auditId: audit.id, byId: place.auditor.id, kind: 'FORM' as never, status: 'KEPT', fileName: 'Does not meet good.docx', size: 1, sha256: 'a'.repeat(64), uploadedAt: AT, keptAt: AT } as Partial<AuditDocument>]);
    });
    const after = [await ask(clients.moderator), await ask(clients.reader)] as const;
    blind = [before[0], after[0]];
    open = [before[1], after[1]];

    own = async () => {
      await test.database.execute('UPDATE corrective_action SET ownerId = ? WHERE id = ?', [moderator.id, action]);
      const { data } = await clients.moderator('query ($action: ID!) { correctiveAction(id: $action) { id } notifications { totalCount } }', { action });
      return [data.correctiveAction?.id === action, data.notifications.totalCount];
    };
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  it.each(Object.keys(ASKED))('is not told by %s how the audit was graded, and others are', (name) => {
    expect(open[1]?.[name]).not.toEqual(open[0]?.[name]);
    expect(blind[1]?.[name]).toEqual(blind[0]?.[name]);
  });

  it.each(Object.keys(ASKED).filter((name) => !['one corrective action', 'the history of an action', 'a document'].includes(name)))('gets an answer of %s', (name) => {
    expect(blind[1]?.[name]).toMatchObject({ data: expect.anything(), errors: undefined });
  });

  it('still sees what they have to do themselves for the child', async () => {
    expect(await own()).toEqual([true, 1]);
  });
});
