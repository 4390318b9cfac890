import {
  Account, ActionExtension, ActionPlan, AuditDocument, AuditDocumentChunk, Activity, ActivityLink, ActivityRevision, Audit, Auditor, AuditText, Case, CaseCategory, ChangeRecord, clockFixedOn, Cohort,
  CohortMember, CohortSession, CorrectiveAction, type Database, DraftRevision, type EntityClass, Feedback, FeedbackParticipant, FeedbackText, FigureEntry, foldFigures, ImmediateRisk, ImmediateRiskText, ImprovementObjective, Indicator, IndicatorBreach,
  IndicatorValue, InspectionRecommendation, Installation, insertRows, installationOf, InstrumentAnswer, InstrumentRecord, Judgement, JudgementText, LadoAccess, LadoMeeting, LadoMeetingAgency, LadoReferral, LadoReferralText, linkOf, Moderation,
  ModerationText, Notification, ParticipationExemption, Person, ReAudit, PlanAction, PlanActionExtension, PlanMeeting, PlanMeetingAction, PlanRecommendation, ReferenceCounter, remindAuditors, remindOfActions, RiskTold, SampleCase, SampleDraw,
  SampleExclusion, SampleFrame, SampleFrameRow, SealedDraft, ServiceArea, type Statements, Team, Upload, ViewsSought,
} from '@goodmark/server-data';
import { addDays } from '@goodmark/audit-schedule';
import { hashPassword } from '@goodmark/server-feature-people';
import { laterChangesOf, type Told } from './audits/audit-chain';
import { DEMONSTRATION_TODAY } from './days';
import { DEMONSTRATION_ACCOUNTS } from './demonstration-accounts';
import { demonstrationRows } from './demonstration-rows';
import { documentRows } from './documents/document-rows';
import type { DemonstrationRows } from './rows';

/** One password for everybody in the demonstration. Never used anywhere else. */
export const DEMONSTRATION_PASSWORD = 'goodmark-demonstration';

/** Parents before children, so that every reference is there when it is needed. */
const TABLES: readonly (readonly [keyof DemonstrationRows, EntityClass<object>])[] = [
  ['people', Person], ['serviceAreas', ServiceArea], ['teams', Team], ['caseCategories', CaseCategory], ['auditors', Auditor], ['cases', Case],
  ['activities', Activity], ['activityRevisions', ActivityRevision], ['cohorts', Cohort], ['cohortSessions', CohortSession],
  ['cohortMembers', CohortMember], ['audits', Audit], ['judgements', Judgement], ['judgementTexts', JudgementText],
  ['auditTexts', AuditText], ['viewsSought', ViewsSought], ['correctiveActions', CorrectiveAction], ['actionExtensions', ActionExtension], ['moderations', Moderation],
  ['moderationTexts', ModerationText], ['sealedDrafts', SealedDraft], ['feedback', Feedback], ['feedbackTexts', FeedbackText], ['feedbackParticipants', FeedbackParticipant],
  ['immediateRisks', ImmediateRisk], ['immediateRiskTexts', ImmediateRiskText], ['risksTold', RiskTold],
  ['instrumentRecords', InstrumentRecord], ['instrumentAnswers', InstrumentAnswer],
  ['ladoReferrals', LadoReferral], ['ladoReferralTexts', LadoReferralText], ['ladoMeetings', LadoMeeting], ['ladoMeetingAgencies', LadoMeetingAgency], ['ladoAccesses', LadoAccess],
  ['draftRevisions', DraftRevision], ['notifications', Notification], ['figureEntries', FigureEntry],
  ['participationExemptions', ParticipationExemption], ['indicators', Indicator], ['indicatorValues', IndicatorValue], ['indicatorBreaches', IndicatorBreach],
  ['reAudits', ReAudit], ['inspectionRecommendations', InspectionRecommendation], ['improvementObjectives', ImprovementObjective], ['activityLinks', ActivityLink],
  ['actionPlans', ActionPlan], ['planRecommendations', PlanRecommendation], ['planActions', PlanAction], ['planActionExtensions', PlanActionExtension], ['planMeetings', PlanMeeting], ['planMeetingActions', PlanMeetingAction],
  ['uploads', Upload], ['sampleFrames', SampleFrame], ['sampleFrameRows', SampleFrameRow], ['sampleDraws', SampleDraw],
  ['sampleExclusions', SampleExclusion], ['sampleCases', SampleCase],
];

/** The next free number of each year's references of audits, records and allegations. */
function countersOf(rows: DemonstrationRows): ReferenceCounter[] {
  const highest = new Map<string, number>();
  for (const { reference } of [...rows.audits, ...rows.instrumentRecords, ...rows.ladoReferrals]) {
    const name = reference.slice(0, reference.lastIndexOf('-'));
    highest.set(name, Math.max(highest.get(name) ?? 0, Number(reference.slice(name.length + 1))));
  }
  return [...highest].map(([name, number]) => ({ name, next: number + 1 }));
}

/** Several changes of one audit, each linked to the one before. */
function chainOf(trailKey: string, recordId: string, told: readonly Told[]): ChangeRecord[] {
  const chain: ChangeRecord[] = [];
  for (const [change, author] of told) chain.push(linkOf(trailKey, chain.at(-1) ?? null, { recordType: 'Audit', recordId, ...change }, { tokenId: null, ...author }));
  return chain;
}

/** Each activity, audit and record that people change gets the first link of its chain: what it was when it was put there. */
function changesOf(rows: DemonstrationRows, trailKey: string): ChangeRecord[] {
  const author = { byId: null, tokenId: null, at: `${DEMONSTRATION_TODAY}T00:00:00.000Z` };
  const link = (recordType: string, recordId: string, after: Record<string, unknown>) =>
    linkOf(trailKey, null, { recordType, recordId, what: 'created', after, why: 'Demonstration data' }, author);
  return [
    ...rows.activities.map(({ id, title, month, status }) => link('Activity', id, { title, month, status })),
    ...rows.sampleFrames.map(({ id, source, rowCount }) => link('SampleFrame', id, { source, rows: rowCount })),
    ...rows.sampleDraws.map(({ id, method, size, seed }) => link('SampleDraw', id, { method, size, seed })),
    ...rows.indicators.map(({ id, name }) => link('Indicator', id, { name })),
    ...rows.indicatorBreaches.map(({ id, month, status }) => link('IndicatorBreach', id, { month, status })),
    ...rows.inspectionRecommendations.map(({ id, title }) => link('InspectionRecommendation', id, { title })),
    ...rows.improvementObjectives.map(({ id, title }) => link('ImprovementObjective', id, { title })),
    ...rows.correctiveActions.map(({ id, status, ownerId, dueOn }) => link('CorrectiveAction', id, { status, ownerId, dueOn })),
    ...rows.actionPlans.map(({ id, title }) => link('ActionPlan', id, { title })),
    ...rows.planRecommendations.map(({ id, planId }) => link('PlanRecommendation', id, { planId })),
    ...rows.planActions.map(({ id, status, dueOn }) => link('PlanAction', id, { status, dueOn })),
    ...rows.participationExemptions.map(({ id, personId }) => link('ParticipationExemption', id, { personId })),
    ...rows.reAudits.map(({ id, kind, status }) => link('ReAudit', id, { kind, status })),
    ...rows.instrumentRecords.map(({ id, reference, status, recorderId, subjectPersonId, supervisorId, overall }) => link('InstrumentRecord', id, { reference, status, recorderId, subjectPersonId, supervisorId, overall })),
    ...rows.feedback.map(({ id, heldOn, disagrees }) => link('Feedback', id, { heldOn, disagrees })),
    ...rows.ladoReferrals.map(({ id, reference, route, outcome }) => link('LadoReferral', id, { reference, route, outcome })),
    ...rows.ladoAccesses.map(({ id, kind, personId, referralId, fromOn, untilOn }) => link('LadoAccess', id, { kind, personId, referralId, fromOn, untilOn })),
    ...rows.immediateRisks.map(({ id, reference }) => link('ImmediateRisk', id, { reference })),
    ...rows.audits.flatMap((audit) => {
      const { id, reference, status, outcome, auditorId, allocatedAt } = audit;
      const later = laterChangesOf(audit);
      if (later.length > 0) return chainOf(trailKey, id, [[{ what: 'created', after: { reference, auditorId } }, { byId: null, at: allocatedAt }], ...later]);
      const first = link('Audit', id, { reference, status, outcome });
      return [first, ...rows.sealedDrafts.filter(({ auditId }) => auditId === id).map((sealed) => linkOf(
        trailKey, first, { recordType: 'Audit', recordId: id, what: 'taken over', why: 'On leave from May', before: { status: sealed.status, auditorId: sealed.auditorId }, after: { status, auditorId, sealed: true } },
        { ...author, byId: sealed.sealedById },
      ))];
    }),
  ];
}

/** The day up to which everybody has read what the program told them. */
const READ_UNTIL = addDays(DEMONSTRATION_TODAY, -2);

/** What was due before is told and read, as in a programme that has run for years: an inbox begins with the news of the last days. */
async function tellWhatWasDue(database: Database): Promise<void> {
  const then = clockFixedOn(READ_UNTIL);
  await remindAuditors(database, then);
  while ((await remindOfActions(database, then)) > 0);
  await database.execute(`UPDATE notification SET readAt = at, mail = 'NONE' WHERE once IS NOT NULL`, []);
}

/** Fills an empty database with the demonstration, all or nothing. Gives false when there is an installation already. */
export async function loadDemonstration(database: Database, trailKey: string): Promise<boolean> {
  if (await installationOf(database)) return false;
  const rows = demonstrationRows();
  const { documents, chunks } = await documentRows(rows, trailKey);
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  await database.unit(async (inside: Statements) => {
    const installation = { id: 'installation', createdAt: new Date().toISOString(), demonstrationToday: DEMONSTRATION_TODAY };
    await insertRows(database, inside, Installation, [installation]);
    for (const [name, entity] of TABLES) await insertRows(database, inside, entity, rows[name]);
    await insertRows(database, inside, AuditDocument, documents);
    await insertRows(database, inside, AuditDocumentChunk, chunks);
    await insertRows(database, inside, ReferenceCounter, countersOf(rows));
    await insertRows(database, inside, ChangeRecord, changesOf(rows, trailKey));
    const accounts = DEMONSTRATION_ACCOUNTS.map(({ personId }) => ({ personId, passwordHash, linkHash: null, linkExpiresAt: null }));
    await insertRows(database, inside, Account, accounts);
  });
  await foldFigures(database);
  await tellWhatWasDue(database);
  return true;
}
