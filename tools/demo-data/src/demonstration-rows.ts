import { actionPlanRows } from './action-plans/plan-rows';
import { actionExtensionRows } from './texts/action-history';
import { assign } from './audits/assign';
import { auditRow } from './audits/audit-rows';
import type { AuditStory } from './audits/audit-story';
import { currentAudits } from './audits/current-audits';
import { draftRevisionRows } from './audits/draft-revision-rows';
import { figureEntryRows } from './audits/figure-entries';
import { historyAudits } from './audits/history-audits';
import { practiceAudits } from './audits/practice-audits';
import { publishedAudits } from './audits/published-audits';
import { sealedDraftRows } from './audits/taken-over';
import { casesNeverAudited } from './cases';
import { notificationRows } from './inbox/notification-rows';
import { ladoRows } from './lado/lado-rows';
import { auditorRows } from './organisation/auditor-register';
import { caseCategoryRows, personRows, serviceAreaRows, teamRows } from './organisation/organisation';
import { linkedToEarlier, reAuditRows } from './re-audits/re-audit-rows';
import { recordRows } from './records/record-rows';
import { riskRows } from './risks/risk-rows';
import type { AuditRow, CaseRow, DemonstrationRows, FigureEntryRow } from './rows';
import { samplingRows } from './sampling/sampling-rows';
import { activityRevisionRows, activityRow } from './schedule/activity-rows';
import { COMING } from './schedule/coming-plan';
import { HISTORY } from './schedule/history-plan';
import { PUBLISHED_PLAN } from './schedule/published-plan';
import { auditTextRow, viewsSoughtRows } from './texts/audit-texts';
import { feedbackRows } from './texts/feedback-rows';
import { correctiveActionRows } from './texts/corrective-actions';
import { judgementRows, judgementTextRows } from './texts/judgement-texts';
import { moderationOf } from './texts/moderation-rows';
import { participationExemptionRows } from './training/participation-exemption-rows';
import { triggerRows } from './triggers/trigger-rows';
import { cohortMemberRows, cohortRows, cohortSessionRows } from './training/training-rows';

/** Every row of the demonstration; the same ones every time. */
export function demonstrationRows(): DemonstrationRows {
  const stories = assign([...historyAudits(), ...publishedAudits(), ...currentAudits(), ...practiceAudits()]);
  const audits = stories.map((story) => ({ story, row: auditRow(story) }));
  const activities = [...HISTORY, ...PUBLISHED_PLAN, ...COMING];
  const cases = caseRows(stories);
  const auditRows = linkedToEarlier(audits.map(({ row }) => row));
  const activityRows = activities.map(activityRow);
  const sealedDrafts = sealedDraftRows(auditRows);
  const moderations = stories.map(moderationOf).filter((moderation) => moderation !== null);
  const correctiveActions = stories.flatMap(correctiveActionRows);
  const { notices, ...risks } = riskRows(auditRows, cases);
  const { notices: noticesOfRecords, ...records } = recordRows();
  const rows = {
    serviceAreas: serviceAreaRows(),
    teams: teamRows(),
    people: personRows(),
    caseCategories: caseCategoryRows(),
    auditors: auditorRows(),
    cases,
    activities: activityRows,
    activityRevisions: activities.flatMap(activityRevisionRows),
    cohorts: cohortRows(),
    cohortSessions: cohortSessionRows(),
    cohortMembers: cohortMemberRows(stories),
    audits: auditRows,
    judgements: stories.flatMap(judgementRows),
    judgementTexts: stories.flatMap(judgementTextRows),
    auditTexts: stories.map(auditTextRow),
    viewsSought: stories.flatMap(viewsSoughtRows),
    correctiveActions,
    actionExtensions: actionExtensionRows(correctiveActions),
    moderations: moderations.map(({ moderation }) => moderation),
    moderationTexts: moderations.map(({ text }) => text),
    sealedDrafts,
    ...feedbackRows(audits, teamRows()),
    ...risks,
    ...records,
    ...ladoRows(),
    notifications: [...notificationRows(auditRows, moderations.map(({ moderation }) => moderation), sealedDrafts), ...notices, ...noticesOfRecords],
    figureEntries: figureEntries(audits),
    participationExemptions: participationExemptionRows(),
    reAudits: reAuditRows(auditRows, activityRows),
    ...triggerRows(activityRows),
    ...actionPlanRows(activityRows),
    ...samplingRows(cases, auditRows),
  };
  return { ...rows, draftRevisions: draftRevisionRows(rows) };
}

/** Each case once, however often it was audited. */
function caseRows(stories: readonly AuditStory[]): readonly CaseRow[] {
  const audited = new Map(stories.map(({ theCase }) => [theCase.row.id, theCase.row]));
  return [...audited.values(), ...casesNeverAudited().map(({ row }) => row)];
}

/** The ledger in the order of its instants; the rows of one step stay together. */
function figureEntries(audits: readonly { readonly story: AuditStory; readonly row: AuditRow }[]): readonly FigureEntryRow[] {
  return audits
    .flatMap(({ story, row }) => figureEntryRows(story, row))
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => Number(a.entry.at > b.entry.at) - Number(a.entry.at < b.entry.at) || a.index - b.index)
    .map(({ entry }) => entry);
}
