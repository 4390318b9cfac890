import { ALWAYS, anyOf, allOf, condition, type Condition, isOneOf, NEVER, not } from './condition';
import { ofCovered } from './covered';
import type { Reach } from './reach';
import { reachOf, type Viewer } from './viewer';

/**
 * One predicate an entity: true of the rows this viewer may see. Written on columns of the row itself or as an EXISTS,
 * never as a join. `t` is the alias of the row. Parameters of a rule start with `v_`; `v_today` is the day on which it is asked.
 */
export type Rule = (viewer: Viewer, t: string) => Condition;

type Grants = Partial<Record<Reach, (viewer: Viewer, t: string) => Condition>>;

const COUNTED = `('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`;

/** The OR of what each reach of the viewer grants. */
function granted(entityName: string, grants: Grants): Rule {
  return (viewer, t) => {
    const reaches = reachOf(viewer, entityName);
    if (reaches.has('ALL')) return ALWAYS;
    return anyOf([...reaches].map((reach) => grants[reach]?.(viewer, t) ?? NEVER));
  };
}

const me = (viewer: Viewer) => ({ v_me: viewer.personId });

const auditGrants: Grants = {
  AREA: (viewer, t) => isOneOf(`${t}.serviceAreaId`, viewer.serviceAreaIds, 'v_areas'),
  TEAM: (viewer, t) => isOneOf(`${t}.teamId`, viewer.teamIds, 'v_teams'),
  HELD: (viewer, t) => condition(`${t}.caseHolderId = :v_me AND ${t}.status IN ${COUNTED}`, me(viewer)),
  OWN: (viewer, t) => condition(`${t}.auditorId = :v_me`, me(viewer)),
  QUEUE: (_viewer, t) => condition(`${t}.status IN ('SUBMITTED', 'IN_MODERATION')`),
  MODERATING: (viewer, t) => condition(`${t}.moderatorId = :v_me`, me(viewer)),
};

/** A draft's judgements and text are seen by its auditor alone, whatever else is granted. */
const notAnothersDraft = (viewer: Viewer, t: string): Condition =>
  condition(`${t}.auditorId = :v_me OR ${t}.status IN ${COUNTED}`, me(viewer));

/** For what hangs on an audit: the grants of its own entity, read off the audit row, and the deny of other people's drafts. */
function onAudit(entityName: string, auditIdColumn = 'auditId'): Rule {
  const rule = granted(entityName, auditGrants);
  return (viewer, t) => {
    if (reachOf(viewer, entityName).size === 0) return NEVER;
    const seen = allOf([rule(viewer, 'va'), notAnothersDraft(viewer, 'va')]);
    return condition(`EXISTS (SELECT 1 FROM audit va WHERE va.id = ${t}.${auditIdColumn} AND ${seen.sql})`, { ...seen.params });
  };
}

/** Less what is of an audit that the viewer moderates blind and has not graded yet. */
function uncoveredOnly(viewer: Viewer, t: string, seen: Condition): Condition {
  const covered = ofCovered(viewer, t);
  return covered ? allOf([seen, not(covered)]) : seen;
}

/** What tells the auditor's grades is hidden from whoever moderates the audit blind and has not graded it yet. */
function onUncoveredAudit(entityName: string): Rule {
  const rule = onAudit(entityName);
  return (viewer, t) => {
    const seen = rule(viewer, t);
    return seen === NEVER ? NEVER : uncoveredOnly(viewer, t, seen);
  };
}

/** A moderation that looked at the work of somebody who has the audit no more is not shown to whoever writes it anew, until that counts. */
const moderationRule: Rule = (viewer, t) => {
  const rule = onUncoveredAudit('Moderation')(viewer, t);
  if (rule === NEVER) return NEVER;
  const ofThis = condition(
    `${t}.ofAuditorId IS NULL OR EXISTS (SELECT 1 FROM audit vw WHERE vw.id = ${t}.auditId AND (vw.auditorId = ${t}.ofAuditorId OR vw.status IN ${COUNTED}))`,
  );
  return allOf([rule, ofThis]);
};

const seesAudit = granted('Audit', auditGrants);
/** An audit that does not meet good has at least one, so that they tell how it was graded. */
const seesActionText = onUncoveredAudit('CorrectiveAction');

/** A document from which nothing was saved yet is its uploader's alone; the grades stand in it. */
const seesDocument: Rule = (viewer, t) => allOf([onUncoveredAudit('AuditDocument')(viewer, t), condition(`${t}.status = 'KEPT' OR ${t}.byId = :v_me`, me(viewer))]);

const caseRule: Rule = (viewer, t) => {
  const own = granted('Case', {
    AREA: (v, c) => {
      const area = isOneOf('vt.serviceAreaId', v.serviceAreaIds, 'v_areas');
      return condition(`EXISTS (SELECT 1 FROM team vt WHERE vt.id = ${c}.teamId AND ${area.sql})`, { ...area.params });
    },
    TEAM: (v, c) => isOneOf(`${c}.teamId`, v.teamIds, 'v_teams'),
    HELD: (v, c) => condition(`${c}.caseHolderId = :v_me`, me(v)),
  })(viewer, t);
  if (own === ALWAYS) return ALWAYS;
  // Whoever sees an audit sees its case, also when the case has moved away since.
  const audited = seesAudit(viewer, 'va');
  return anyOf([own, condition(`EXISTS (SELECT 1 FROM audit va WHERE va.caseId = ${t}.id AND (${audited.sql}))`, { ...audited.params })]);
};

const actionRule: Rule = (viewer, t) => {
  if (reachOf(viewer, 'CorrectiveAction').size === 0) return NEVER;
  // The owner of an action and the deputy see it, but not while the audit that asks for it is still a draft. What is to be
  // done for the child comes before a blind second look, so that it is not covered from them.
  const owned = condition(
    `(${t}.ownerId = :v_me OR ${t}.deputyId = :v_me) AND EXISTS (SELECT 1 FROM audit vo WHERE vo.id = ${t}.auditId AND vo.status IN ${COUNTED})`,
    me(viewer),
  );
  return anyOf([seesActionText(viewer, t), owned]);
};

/** Where `auditId` may be null, and what is of no audit stays. */
const unlessCovered: (viewer: Viewer, t: string, seen: Condition) => Condition = (viewer, t, seen) => {
  const covered = ofCovered(viewer, t);
  return covered ? allOf([seen, anyOf([condition(`${t}.auditId IS NULL`), not(covered)])]) : seen;
};

/** Of a case: whoever sees its audit. Of a theme: whoever sees whole service areas, since it speaks of a whole activity. */
const reAuditRule: Rule = (viewer, t) => {
  const reaches = reachOf(viewer, 'ReAudit');
  if (reaches.has('ALL')) return unlessCovered(viewer, t, ALWAYS);
  if (reaches.size === 0) return NEVER;
  const seen = seesAudit(viewer, 'va');
  const ofCase = condition(`EXISTS (SELECT 1 FROM audit va WHERE va.id = ${t}.auditId AND (${seen.sql}))`, { ...seen.params });
  return unlessCovered(viewer, t, reaches.has('AREA') ? anyOf([ofCase, condition(`${t}.auditId IS NULL`)]) : ofCase);
};

/** What happened to an action is seen by whoever sees the action. */
const onAction: Rule = (viewer, t) => {
  const seen = actionRule(viewer, 'vc');
  return condition(`EXISTS (SELECT 1 FROM corrective_action vc WHERE vc.id = ${t}.actionId AND (${seen.sql}))`, { ...seen.params });
};

/** Of the cases of those they answer for; and what they raised, were told of, or may read in the audit they write or moderate. */
const riskGrants: Grants = {
  AREA: (viewer, t) => isOneOf(`${t}.serviceAreaId`, viewer.serviceAreaIds, 'v_areas'),
  TEAM: (viewer, t) => isOneOf(`${t}.teamId`, viewer.teamIds, 'v_teams'),
  OWN: (viewer, t) =>
    condition(
      `${t}.raisedById = :v_me OR EXISTS (SELECT 1 FROM audit va WHERE va.id = ${t}.auditId AND (va.auditorId = :v_me OR va.moderatorId = :v_me))
       OR EXISTS (SELECT 1 FROM risk_told vd WHERE vd.riskId = ${t}.id AND vd.personId = :v_me)`,
      me(viewer),
    ),
};

/** For what hangs on an immediate risk, by its own reach over the risk's row. */
const onRisk = (entityName: string): Rule => {
  const rule = granted(entityName, riskGrants);
  return (viewer, t) => {
    const seen = rule(viewer, 'vr');
    return seen === ALWAYS ? ALWAYS : condition(`EXISTS (SELECT 1 FROM immediate_risk vr WHERE vr.id = ${t}.riskId AND (${seen.sql}))`, { ...seen.params });
  };
};

/** Their own; of an action of an audit they moderate blind only where they are to do it themselves. */
const notificationRule: Rule = (viewer, t) => {
  const seen = granted('Notification', { OWN: (of, row) => condition(`${row}.personId = :v_me`, me(of)) })(viewer, t);
  const covered = ofCovered(viewer, t);
  if (seen === NEVER || !covered) return seen;
  const owned = condition(`EXISTS (SELECT 1 FROM corrective_action vn WHERE vn.id = ${t}.actionId AND (vn.ownerId = :v_me OR vn.deputyId = :v_me))`, me(viewer));
  return allOf([seen, anyOf([condition(`${t}.actionId IS NULL`), owned, not(covered)])]);
};

/** What was true of the subject at allocation; a team manager, a director and the subject see a record once it is submitted. */
const recordGrants: Grants = {
  AREA: (viewer, t) => isOneOf(`${t}.subjectServiceAreaId`, viewer.serviceAreaIds, 'v_areas'),
  TEAM: (viewer, t) => allOf([isOneOf(`${t}.subjectTeamId`, viewer.teamIds, 'v_teams'), condition(`${t}.status = 'SUBMITTED'`)]),
  OWN: (viewer, t) => condition(`${t}.recorderId = :v_me`, me(viewer)),
  ABOUT: (viewer, t) => condition(`${t}.subjectPersonId = :v_me AND ${t}.status = 'SUBMITTED'`, me(viewer)),
  SUBMITTED: (_viewer, t) => condition(`${t}.status = 'SUBMITTED'`),
};

/** Of whoever has the record now; of a draft its recorder's alone, and what was written before somebody lost the record is nobody's. */
const answerRule: Rule = (viewer, t) => {
  if (reachOf(viewer, 'InstrumentAnswer').size === 0) return NEVER;
  const readable = condition(`vr.status = 'SUBMITTED' OR (vr.recorderId = :v_me AND vr.status <> 'EXEMPTED')`, me(viewer));
  const seen = allOf([granted('InstrumentAnswer', recordGrants)(viewer, 'vr'), readable]);
  return condition(`EXISTS (SELECT 1 FROM instrument_record vr WHERE vr.id = ${t}.recordId AND vr.recorderId = ${t}.recorderId AND ${seen.sql})`, { ...seen.params });
};

/** Whoever covers for the LADO today meets every referral; whoever audits one meets that one. Neither a day longer, nor once it was taken back. */
const grantedOn = (referralIdColumn: string): Grants => ({
  GRANTED: (viewer, t) =>
    condition(
      `EXISTS (SELECT 1 FROM lado_access vl WHERE vl.personId = :v_me AND vl.revokedAt IS NULL AND vl.fromOn <= :v_today AND vl.untilOn >= :v_today
       AND (vl.kind = 'DEPUTY' OR vl.referralId = ${t}.${referralIdColumn}))`,
      { ...me(viewer), v_today: null },
    ),
});

/** Their own, while it lasts. */
const ownLadoAccess: Grants = {
  GRANTED: (viewer, t) => condition(`${t}.personId = :v_me AND ${t}.revokedAt IS NULL AND ${t}.fromOn <= :v_today AND ${t}.untilOn >= :v_today`, { ...me(viewer), v_today: null }),
};

/** What became of the register of allegations is in no log that others read. */
const changeRecordRule: Rule = (viewer, t) => allOf([granted('ChangeRecord', {})(viewer, t), condition(`${t}.recordType NOT LIKE 'Lado%'`)]);

const memberOf = (column: string): Grants => ({
  OWN: (viewer, t) =>
    condition(`EXISTS (SELECT 1 FROM cohort_member vm WHERE vm.cohortId = ${t}.${column} AND vm.personId = :v_me)`, me(viewer)),
});

/** What was true of a case when its frame was imported, so the reach is by the columns of the row itself. */
const framedGrants: Grants = {
  AREA: (viewer, t) => isOneOf(`${t}.serviceAreaId`, viewer.serviceAreaIds, 'v_areas'),
  TEAM: (viewer, t) => isOneOf(`${t}.teamId`, viewer.teamIds, 'v_teams'),
};

/** Of the people in the teams they manage, or in, managing or leading where they lead: the same whose workload they read, see `peopleInReach`. */
const ofPerson = (column: string): Grants => ({
  OWN: (viewer, t) => condition(`${t}.${column} = :v_me`, me(viewer)),
  AREA: (viewer, t) => {
    const area = isOneOf('vt.serviceAreaId', viewer.serviceAreaIds, 'v_areas');
    const leads = isOneOf('vl.id', viewer.serviceAreaIds, 'v_leads');
    return anyOf([
      condition(`EXISTS (SELECT 1 FROM person vp JOIN team vt ON (vt.id = vp.teamId OR vt.managerId = vp.id) WHERE vp.id = ${t}.${column} AND ${area.sql})`, { ...area.params }),
      condition(`EXISTS (SELECT 1 FROM service_area vl WHERE vl.operationalLeadId = ${t}.${column} AND ${leads.sql})`, { ...leads.params }),
    ]);
  },
  TEAM: (viewer, t) => {
    const team = isOneOf('vp.teamId', viewer.teamIds, 'v_teams');
    return condition(`EXISTS (SELECT 1 FROM person vp WHERE vp.id = ${t}.${column} AND ${team.sql})`, { ...team.params });
  },
});

const everyoneOrNobody = (entityName: string): Rule => granted(entityName, {});

/** By entity name; a test holds it against the list of entities and the access table. */
export const VISIBILITY: Readonly<Record<string, Rule>> = {
  Person: granted('Person', { OWN: (viewer, t) => condition(`${t}.id = :v_me`, me(viewer)) }),
  ServiceArea: everyoneOrNobody('ServiceArea'),
  Team: everyoneOrNobody('Team'),
  CaseCategory: everyoneOrNobody('CaseCategory'),
  Auditor: everyoneOrNobody('Auditor'),
  Activity: everyoneOrNobody('Activity'),
  ActivityRevision: everyoneOrNobody('ActivityRevision'),
  BankHoliday: everyoneOrNobody('BankHoliday'),
  Indicator: everyoneOrNobody('Indicator'),
  IndicatorValue: everyoneOrNobody('IndicatorValue'),
  IndicatorBreach: everyoneOrNobody('IndicatorBreach'),
  InspectionRecommendation: everyoneOrNobody('InspectionRecommendation'),
  ImprovementObjective: everyoneOrNobody('ImprovementObjective'),
  ActivityLink: everyoneOrNobody('ActivityLink'),
  BulkRun: granted('BulkRun', { OWN: (viewer, t) => condition(`${t}.byId = :v_me`, me(viewer)) }),
  Upload: everyoneOrNobody('Upload'),
  UploadChunk: everyoneOrNobody('UploadChunk'),
  UploadProblem: everyoneOrNobody('UploadProblem'),
  SampleFrame: everyoneOrNobody('SampleFrame'),
  SampleFrameRow: granted('SampleFrameRow', framedGrants),
  SampleDraw: everyoneOrNobody('SampleDraw'),
  SampleExclusion: everyoneOrNobody('SampleExclusion'),
  SampleCase: granted('SampleCase', framedGrants),
  Case: caseRule,
  Audit: seesAudit,
  Judgement: onUncoveredAudit('Judgement'),
  JudgementText: onAudit('JudgementText'),
  AuditText: onAudit('AuditText'),
  AuditDocument: seesDocument,
  AuditDocumentChunk: everyoneOrNobody('AuditDocumentChunk'),
  ViewsSought: onAudit('ViewsSought'),
  SealedDraft: everyoneOrNobody('SealedDraft'),
  DraftRevision: granted('DraftRevision', {
    // Whoever has the audit no more reads nothing they wrote on it, until it is given back to them.
    OWN: (viewer, t) => condition(`${t}.auditorId = :v_me AND EXISTS (SELECT 1 FROM audit va WHERE va.id = ${t}.auditId AND va.auditorId = :v_me)`, me(viewer)),
  }),
  Moderation: moderationRule,
  ModerationText: onUncoveredAudit('ModerationText'),
  ModerationDraft: granted('ModerationDraft', { OWN: (viewer, t) => condition(`${t}.moderatorId = :v_me`, me(viewer)) }),
  Feedback: onAudit('Feedback'),
  FeedbackParticipant: onAudit('FeedbackParticipant'),
  FeedbackText: onUncoveredAudit('FeedbackText'),
  CorrectiveAction: actionRule,
  ReAudit: reAuditRule,
  InstrumentRecord: granted('InstrumentRecord', recordGrants),
  InstrumentAnswer: answerRule,
  ActionExtension: onAction,
  ActionReturn: onAction,
  ProgrammeSettings: everyoneOrNobody('ProgrammeSettings'),
  ActionPlan: everyoneOrNobody('ActionPlan'),
  PlanRecommendation: everyoneOrNobody('PlanRecommendation'),
  PlanAction: everyoneOrNobody('PlanAction'),
  PlanActionExtension: everyoneOrNobody('PlanActionExtension'),
  PlanMeeting: everyoneOrNobody('PlanMeeting'),
  PlanMeetingAction: everyoneOrNobody('PlanMeetingAction'),
  ImmediateRisk: granted('ImmediateRisk', riskGrants),
  ImmediateRiskText: onRisk('ImmediateRiskText'),
  RiskTold: onRisk('RiskTold'),
  LadoReferral: granted('LadoReferral', grantedOn('id')),
  LadoReferralText: granted('LadoReferralText', grantedOn('referralId')),
  LadoMeeting: granted('LadoMeeting', grantedOn('referralId')),
  LadoMeetingAgency: granted('LadoMeetingAgency', grantedOn('referralId')),
  LadoAccess: granted('LadoAccess', ownLadoAccess),
  LadoSettings: everyoneOrNobody('LadoSettings'),
  Cohort: granted('Cohort', memberOf('id')),
  CohortSession: granted('CohortSession', memberOf('cohortId')),
  CohortMember: granted('CohortMember', { OWN: (viewer, t) => condition(`${t}.personId = :v_me`, me(viewer)) }),
  MailSetting: granted('MailSetting', { OWN: (viewer, t) => condition(`${t}.id = :v_me`, me(viewer)) }),
  Notification: notificationRule,
  ParticipationExemption: granted('ParticipationExemption', ofPerson('personId')),
  ChangeRecord: changeRecordRule,
  ViewRecord: everyoneOrNobody('ViewRecord'),
  FigureEntry: everyoneOrNobody('FigureEntry'),
  FigureSummary: everyoneOrNobody('FigureSummary'),
  Account: everyoneOrNobody('Account'),
  Session: everyoneOrNobody('Session'),
  Feed: granted('Feed', { OWN: (viewer, t) => condition(`${t}.personId = :v_me`, me(viewer)) }),
  Token: granted('Token', { OWN: (viewer, t) => condition(`${t}.personId = :v_me`, me(viewer)) }),
  Idempotency: everyoneOrNobody('Idempotency'),
  ReferenceCounter: everyoneOrNobody('ReferenceCounter'),
  Installation: everyoneOrNobody('Installation'),
};
