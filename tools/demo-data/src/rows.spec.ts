import { createHash } from 'node:crypto';
import { getMetadataArgsStorage } from 'typeorm';
import * as entities from '@goodmark/server-data';
import { figureDeltas } from '@goodmark/audit-statistics';
import { demonstrationRows } from './demonstration-rows';
import type { DemonstrationRows } from './rows';
import { ROWS } from './spec-support';

const ENTITY_OF: Readonly<Record<keyof DemonstrationRows, keyof typeof entities>> = {
  serviceAreas: 'ServiceArea', teams: 'Team', people: 'Person', caseCategories: 'CaseCategory', auditors: 'Auditor', cases: 'Case',
  activities: 'Activity', activityRevisions: 'ActivityRevision', cohorts: 'Cohort', cohortSessions: 'CohortSession', cohortMembers: 'CohortMember',
  audits: 'Audit', judgements: 'Judgement', judgementTexts: 'JudgementText', auditTexts: 'AuditText', viewsSought: 'ViewsSought',
  immediateRisks: 'ImmediateRisk', immediateRiskTexts: 'ImmediateRiskText', risksTold: 'RiskTold',
  correctiveActions: 'CorrectiveAction', moderations: 'Moderation', moderationTexts: 'ModerationText', sealedDrafts: 'SealedDraft', draftRevisions: 'DraftRevision', feedback: 'Feedback', feedbackTexts: 'FeedbackText', feedbackParticipants: 'FeedbackParticipant', notifications: 'Notification', participationExemptions: 'ParticipationExemption', reAudits: 'ReAudit', indicators: 'Indicator', indicatorValues: 'IndicatorValue', indicatorBreaches: 'IndicatorBreach',
  inspectionRecommendations: 'InspectionRecommendation', improvementObjectives: 'ImprovementObjective', activityLinks: 'ActivityLink', figureEntries: 'FigureEntry',
  instrumentRecords: 'InstrumentRecord', instrumentAnswers: 'InstrumentAnswer',
  actionExtensions: 'ActionExtension', actionPlans: 'ActionPlan', planRecommendations: 'PlanRecommendation', planActions: 'PlanAction', planActionExtensions: 'PlanActionExtension', planMeetings: 'PlanMeeting', planMeetingActions: 'PlanMeetingAction',
  uploads: 'Upload', sampleFrames: 'SampleFrame', sampleFrameRows: 'SampleFrameRow', sampleDraws: 'SampleDraw', sampleExclusions: 'SampleExclusion', ladoReferrals: 'LadoReferral', ladoReferralTexts: 'LadoReferralText', ladoMeetings: 'LadoMeeting', ladoMeetingAgencies: 'LadoMeetingAgency', ladoAccesses: 'LadoAccess', sampleCases: 'SampleCase',
};

function columnsOf(name: keyof DemonstrationRows): readonly string[] {
  const chain: unknown[] = [];
  for (let one = entities[ENTITY_OF[name]] as object | null; one && one !== Function.prototype; one = Object.getPrototypeOf(one) as object | null) chain.push(one);
  const columns = getMetadataArgsStorage().columns.filter(({ target }) => chain.includes(target)).map(({ propertyName }) => propertyName);
  return (name === 'figureEntries' ? columns.filter((column) => column !== 'id') : columns).sort();
}

const names = Object.keys(ENTITY_OF) as (keyof DemonstrationRows)[];

it.each(names)('writes exactly the columns of its entity: %s', (name) => {
  const columns = columnsOf(name);
  expect(columns.length).toBeGreaterThan(1);
  for (const row of ROWS[name]) expect(Object.keys(row).sort()).toEqual(columns);
});

it('makes the same rows every time', () => {
  const hash = (rows: DemonstrationRows): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  expect(hash(demonstrationRows())).toBe(hash(ROWS));
});

it('gives every record an id of its own, shaped like a UUIDv7, and every audit and case a reference of its own', () => {
  const ids = names.flatMap((name) => ROWS[name].flatMap((row) => ('id' in row && name !== 'auditors' ? [row.id] : [])));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
  expect(new Set(ROWS.cases.map(({ reference }) => reference)).size).toBe(ROWS.cases.length);
  expect(ROWS.cases.filter(({ reference }) => !/^CF-[0-9A-HJKMNP-TV-Z]{8}$/.test(reference))).toEqual([]);
});

it('numbers the audits of a year in the order of their allocation, without gaps', () => {
  for (const year of ['2016', '2017', '2018']) {
    const ofYear = ROWS.audits.filter(({ allocatedAt }) => allocatedAt.startsWith(year));
    expect(ofYear.map(({ reference }) => reference)).toEqual(ofYear.map((_, index) => `AUD-${year}-${String(index + 1).padStart(4, '0')}`));
    expect(ofYear.map(({ allocatedAt }) => allocatedAt)).toEqual(ofYear.map(({ allocatedAt }) => allocatedAt).sort());
  }
});

it('refers only to records that exist', () => {
  const known = new Set(names.flatMap((name) => ROWS[name].flatMap((row) => ('id' in row ? [row.id as string] : []))));
  const unknown = names.flatMap((name) =>
    ROWS[name].flatMap((row) =>
      Object.entries(row).filter(([column, value]) => column.endsWith('Id') && value !== null && !known.has(value as string)).map(([column]) => `${name}.${column}`),
    ),
  );
  expect(unknown).toEqual([]);
});

it('keeps each case in its own service, with known categories', () => {
  const teams = new Map(ROWS.teams.map((team) => [team.id, ROWS.serviceAreas.find(({ id }) => id === team.serviceAreaId)?.service]));
  const categories = new Map(ROWS.caseCategories.map(({ key, service }) => [key, service]));
  for (const one of ROWS.cases) {
    expect(teams.get(one.teamId)).toBe(one.service);
    for (const category of one.categories) expect([null, one.service]).toContain(categories.get(category));
  }
});

it('keeps a ledger that adds up to what the audits say', () => {
  const told = ROWS.audits.flatMap((audit) =>
    figureDeltas(null, { ...audit, hasActivity: audit.activityId !== null, auditorDomains: audit.auditorDomains ?? '------------' }).map(
      ({ basis, grade, fromGrade, domains, fromDomains }) => [audit.id, basis, grade, fromGrade, domains, fromDomains].join(' '),
    ),
  );
  const sums = new Map<string, number>();
  for (const { auditId, basis, grade, fromGrade, domains, fromDomains, delta } of ROWS.figureEntries) {
    const key = [auditId, basis, grade, fromGrade, domains, fromDomains].join(' ');
    sums.set(key, (sums.get(key) ?? 0) + delta);
  }
  expect([...sums].filter(([, sum]) => sum !== 0).map(([key]) => key).sort()).toEqual([...told].sort());
  expect([...sums.values()].every((sum) => sum === 0 || sum === 1)).toBe(true);
});

it('keeps the plan of an activity as its last revision', () => {
  for (const { id, version, createdAt, updatedAt, moderationSeed, ...plan } of ROWS.activities) {
    const revisions = ROWS.activityRevisions.filter(({ activityId }) => activityId === id);
    expect(revisions.map(({ seq }) => seq)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
    expect(revisions.at(-1)).toMatchObject(plan);
    expect(moderationSeed).toMatch(/^[0-9a-f]{32}$/);
    expect([revisions[0]?.at, revisions.at(-1)?.at]).toEqual([createdAt, updatedAt]);
  }
  expect(ROWS.activityRevisions.filter(({ reason }) => reason).length).toBeGreaterThan(1);
});

it('has no number, name, e-mail address or unfilled word in any text', () => {
  const texts = [
    ...ROWS.judgementTexts.flatMap(({ evidence, difference, notApplicableReason, moderationReason }) => [evidence, difference, notApplicableReason, moderationReason]),
    ...ROWS.auditTexts.flatMap(({ strengths, areasForImprovement }) => [strengths, areasForImprovement]),
    ...ROWS.viewsSought.flatMap(({ byWhom, how, said, whyNot }) => [byWhom, how, said, whyNot]),
    ...ROWS.correctiveActions.map(({ what }) => what),
    ...ROWS.actionExtensions.map(({ reason }) => reason), ...ROWS.planActions.map(({ what }) => what), ...ROWS.planMeetings.map(({ notes }) => notes),
    ...ROWS.moderationTexts.flatMap(({ reason, feedback }) => [reason, feedback]),
  ].filter((text) => text !== null);
  expect(texts.length).toBeGreaterThan(5000);
  expect(texts.filter((text) => /[\d@{}]/.test(text))).toEqual([]);
  const nameParts = new Set(ROWS.people.flatMap(({ name }) => name.split(' ')));
  expect(texts.filter((text) => text.split(/[^\p{L}-]+/u).some((word) => nameParts.has(word)))).toEqual([]);
});
