import { type Answer, CASE_AUDIT_TOOL, DOMAIN_KEYS, type DomainGrade, type Grade, type Instrument, instrumentsFor, itemsOf, type Level, OVERALL, type Role } from '@goodmark/audit-tool';
import { packGrades } from '@goodmark/audit-statistics';
import {
  Activity, ActivityRevision, Audit, Auditor, AuditText, Case, CaseCategory, Cohort, CohortMember, CorrectiveAction, type Database, type EntityClass,
  FigureEntry, figureEntriesOf, insertRows, InstrumentAnswer, InstrumentRecord, Judgement, JudgementText, newId, Person, SampleFrame, SampleFrameRow, ServiceArea, Team, Upload, ViewsSought,
} from '@goodmark/server-data';

const AT = '2018-02-01T09:00:00.000Z';
const versioned = () => ({ id: newId(), version: 1, createdAt: AT, updatedAt: AT });
let count = 0;
const next = (): number => (count += 1);

/** Puts rows into a test database as they are, past the door, and gives them back. */
export interface World {
  readonly database: Database;
  person(given?: Partial<Person>): Promise<Person>;
  area(given?: Partial<ServiceArea>): Promise<ServiceArea>;
  team(area: ServiceArea, given?: Partial<Team>): Promise<Team>;
  aCase(team: Team, given?: Partial<Case>): Promise<Case>;
  auditor(given?: Partial<Person>, register?: Partial<Auditor>): Promise<Person>;
  activity(given?: Partial<Activity>): Promise<Activity>;
  cohort(members: readonly Person[]): Promise<Cohort>;
  /** A sampling frame of these cases, imported by somebody. */
  frame(cases: readonly { reference: string; team: Team; categories: string[] }[]): Promise<SampleFrame>;
  /** A record of the instrument of an activity's kind, about somebody in a team; begun ones say all that is asked. */
  record(of: { activity: Activity; recorder: Person; subject: Person; team?: Team | null; area?: ServiceArea | null }, given?: Partial<InstrumentRecord>): Promise<InstrumentRecord>;
  audit(of: { activity: Activity | null; case: Case; area: ServiceArea; auditor: Person }, given?: Partial<Audit>): Promise<Audit>;
}

const evidence = (domain: string) => `Evidence on ${domain}: the plan was reviewed and the child was seen.`;

/** An answer to every item that is always asked, with the first option wherever there are some. */
export const everythingAsked = (instrument: Instrument): readonly Answer[] =>
  itemsOf(instrument).filter(({ required, onlyIf }) => required && !onlyIf).map(({ key, answer }) => {
    if (answer.type === 'SCALE') return { item: key, value: answer.scale.options[1]?.key ?? null, note: 'Seen in the meeting.' };
    const value = answer.type === 'CHOICE' ? (answer.choices[0]?.key ?? null) : answer.type === 'DAY' ? '2018-02-12' : answer.type === 'NUMBER' ? String(answer.from) : 'What was agreed.';
    return { item: key, value, note: null };
  });

/** Builders of invented rows over one test database. Whatever is not said has an ordinary value. */
export function aWorld(database: Database): World {
  const put = async <T extends object>(entity: EntityClass<T>, row: Partial<T>): Promise<T> => {
    await database.unit((inside) => insertRows(database, inside, entity, [row]));
    return Object.assign(Object.create((entity as unknown as { prototype: object }).prototype) as T, row);
  };

  const world: World = {
    database,
    person: (given = {}) =>
      put(Person, {
        ...versioned(), name: `Person ${next()}`, email: `person${count}@demo.example`, level: 'CASE_HOLDER' as Level, roles: [] as Role[], teamId: null, active: true, ...given,
      }),
    area: (given = {}) =>
      put(ServiceArea, { ...versioned(), name: `Area ${next()}`, service: 'SOCIAL_CARE', operationalLeadId: null, strategicLeadId: null, ...given }),
    team: (area, given = {}) => put(Team, { ...versioned(), name: `Team ${next()}`, serviceAreaId: area.id, managerId: null, ...given }),
    aCase: (team, given = {}) =>
      put(Case, {
        ...versioned(), reference: `CF-${String(next()).padStart(6, '0')}`, service: 'SOCIAL_CARE', teamId: team.id, categories: ['CIN'], caseHolderId: null, openSince: '2017-06-01', ...given,
      }),
    async auditor(given = {}, register = {}) {
      const person = await world.person({ level: 'OPERATIONAL_LEAD', roles: ['AUDITOR'], ...given });
      await put(Auditor, { ...versioned(), id: person.id, trainedOn: '2017-01-10', active: true, leftOn: null, expectedPerMonth: 1, pausedFrom: null, pausedUntil: null, ...register });
      return person;
    },
    async activity(given = {}) {
      const activity = await put(Activity, {
        ...versioned(), moderationSeed: 'seed of a test', month: '2018-02', title: `Activity ${next()}`, kind: 'CASE_AUDIT', origin: 'FRAMEWORK', service: null, categories: [] as string[],
        instrumentVersion: CASE_AUDIT_TOOL.version, targetCount: 10, samplingMethod: 'RANDOM', leadId: null, moderationRule: 'ALL', moderationRate: 100, moderationPicks: null, moderationMode: 'OPEN',
        auditDueOn: '2018-02-28', reportDueOn: '2018-03-14', status: 'IN_PROGRESS', ...given,
      });
      const { version: _version, createdAt: _created, updatedAt: _updated, moderationSeed: _seed, id, ...plan } = activity;
      await put(ActivityRevision, { id: newId(), activityId: id, seq: 1, at: AT, byId: null, reason: null, ...plan });
      return activity;
    },
    async cohort(members) {
      const cohort = await put(Cohort, { ...versioned(), name: `Cohort ${next()}`, startsOn: '2018-02-20' });
      for (const { id, level } of members) {
        await put(CohortMember, { id: newId(), cohortId: cohort.id, personId: id, level, practiceAuditId: null, feedbackOn: null, signedOffOn: null });
      }
      return cohort;
    },
    async frame(cases) {
      const by = await world.person({ level: null, roles: ['ADMINISTRATOR'] });
      const upload = await put(Upload, { ...versioned(), byId: by.id, fileName: 'open-cases.csv', format: 'CSV', encoding: 'utf-8', headings: '[]', rowCount: cases.length, status: 'APPLIED', mapping: null, goodCount: cases.length, badCount: 0, failure: null });
      const frame = await put(SampleFrame, { ...versioned(), byId: by.id, uploadId: upload.id, source: 'open-cases.csv', takenOn: '2018-04-20', rowCount: cases.length, rejectedCount: 0, fingerprint: 'of a test', status: 'IN_USE' });
      for (const { reference, team, categories } of cases) {
        await put(SampleFrameRow, { frameId: frame.id, reference, service: 'SOCIAL_CARE', serviceAreaId: team.serviceAreaId, teamId: team.id, categories, caseHolderId: null, openSince: null, siblings: null });
      }
      return frame;
    },
    async record({ activity, recorder, subject, team = null, area = null }, given = {}) {
      const [instrument] = instrumentsFor(activity.kind) as readonly [Instrument];
      const status = given.status ?? 'ALLOCATED';
      const overall = given.overall ?? 'MEETS_GOOD';
      const submitted = status === 'SUBMITTED';
      const record = await put(InstrumentRecord, {
        ...versioned(), reference: `${instrument.prefix}-2018-${String(5000 + next()).padStart(4, '0')}`, instrumentKey: instrument.key, instrumentVersion: instrument.version, activityId: activity.id,
        recorderId: recorder.id, recorderLevel: recorder.level, subjectPersonId: subject.id, subjectName: null, subjectTeamId: team?.id ?? null, subjectServiceAreaId: area?.id ?? null,
        service: area?.service ?? null, supervisorId: null, dueOn: '2018-05-31', allocatedAt: AT, startedAt: status === 'ALLOCATED' ? null : AT, submittedAt: submitted ? '2018-02-20T10:00:00.000Z' : null, ...given,
        status, overall: submitted ? overall : null,
      });
      const answers = status === 'ALLOCATED' ? [] : [...everythingAsked(instrument), { item: OVERALL, value: overall, note: null }];
      await database.unit((inside) => insertRows(database, inside, InstrumentAnswer, answers.map((answer) => ({ recordId: record.id, recorderId: recorder.id, ...answer }))));
      return record;
    },
    async audit({ activity, case: theCase, area, auditor }, given = {}) {
      const status = given.status ?? 'ALLOCATED';
      const counted = !['ALLOCATED', 'IN_PROGRESS', 'RETURNED', 'EXEMPTED'].includes(status);
      const moderated = counted && given.moderatedGrade != null;
      const overall: Grade = given.auditorGrade ?? 'MEETS_GOOD';
      const grade: DomainGrade = overall;
      const packed = packGrades(Object.fromEntries(DOMAIN_KEYS.map((domain) => [domain, grade])) as never);
      const audit = await put(Audit, {
        ...versioned(), reference: `AUD-2018-${String(5000 + next()).padStart(4, '0')}`, kind: activity ? 'LIVE' : 'PRACTICE', activityId: activity?.id ?? null,
        cohortId: null, caseId: theCase.id, auditorId: auditor.id, auditorLevel: auditor.level, auditorTeamId: auditor.teamId, moderatorId: null, month: activity?.month ?? null,
        activityKind: activity?.kind ?? null, instrumentVersion: CASE_AUDIT_TOOL.version, service: theCase.service, serviceAreaId: area.id, teamId: theCase.teamId,
        categories: theCase.categories, caseHolderId: theCase.caseHolderId, samplingMethod: 'RANDOM', dueOn: '2018-05-31', allocatedAt: AT,
        startedAt: status === 'ALLOCATED' ? null : AT, submittedAt: counted ? '2018-02-20T10:00:00.000Z' : null, moderatedAt: moderated ? '2018-03-05T10:00:00.000Z' : null,
        closedAt: null, source: 'CONSOLE', exceptionById: null, exceptionReason: null, ...given, status,
        auditorGrade: counted ? overall : null, moderatedGrade: moderated ? (given.moderatedGrade ?? null) : null,
        outcome: counted ? (given.moderatedGrade ?? overall) : null, auditorDomains: counted ? packed : null, moderatedDomains: moderated ? packed : null,
      } as Partial<Audit>);
      const judged = status !== 'ALLOCATED';
      await database.unit(async (inside) => {
        await insertRows(database, inside, Judgement, DOMAIN_KEYS.map((domain) => ({ auditId: audit.id, domain, grade: judged ? grade : null, moderatedGrade: moderated ? grade : null })));
        if (!judged) return;
        await insertRows(database, inside, JudgementText, DOMAIN_KEYS.map((domain) => ({ auditId: audit.id, domain, evidence: evidence(domain), difference: null, notApplicableReason: null, moderationReason: null })));
        await insertRows(database, inside, AuditText, [{ auditId: audit.id, overall, strengths: 'Seen early.', areasForImprovement: null }]);
        await insertRows(database, inside, ViewsSought, (['CHILD', 'PARENT', 'CARER'] as const).map((who) => ({ auditId: audit.id, who, sought: false, byWhom: null, how: null, said: null, whyNot: 'Not asked.', changedJudgement: null })));
        if (overall === 'DOES_NOT_MEET_GOOD') {
          await insertRows(database, inside, CorrectiveAction, [{
            ...versioned(), auditId: audit.id, position: 0, what: 'Update the plan.', ownerId: auditor.id, firstDueOn: '2018-06-01', dueOn: '2018-06-01', status: 'OPEN', source: 'AUDITOR', createdById: auditor.id,
          }]);
        }
        const entries = figureEntriesOf(null, audit, audit.submittedAt ?? AT);
        if (entries.length > 0) await insertRows(database, inside, FigureEntry, entries);
      });
      return audit;
    },
  };
  return world;
}

/** The categories a test needs before it can make cases or activities through the API. */
export async function someCategories(database: Database): Promise<void> {
  const rows = ['CIN', 'CP', 'LAC', 'ADOPTION', 'CARE_LEAVER'].map((key) => ({ key, name: key, service: null }));
  await database.unit((inside) => insertRows(database, inside, CaseCategory, rows));
}
