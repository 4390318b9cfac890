import { changes, type ExportedColumn, type ExportedList, instant, listed, listedInWords, titles, words } from './exported-list';

const filtered = (type: string, order = type): ExportedList['variables'] => ({ where: `${type}Where`, orderBy: `[${order}Order!]` });
const FILTERED = 'where: $where, orderBy: $orderBy';

const FRAMED: readonly ExportedColumn[] = [
  ['Reference', 'reference'], ['Service', 'service', words], ['Team', 'team.name'], ['Case categories', 'categories', listed], ['Case holder', 'caseHolder.name'], ['Open since', 'openSince'],
];
const REFERRALS: readonly ExportedColumn[] = [
  ['Reference', 'reference'], ['Received', 'receivedOn'], ['Adult', 'adultReference'], ['Setting', 'settingReference'], ['Referred by', 'referrer', words], ['Sector', 'sector', words], ['Role', 'adultRole', words], ['Harm', 'harm', words], ['Route', 'route', words],
  ['Stage', 'stage', words], ['Awaited', 'awaited', listedInWords], ['Waiting for days', 'awaitedDays'], ['Report due', 'reportClock.dueOn'], ['Report late', 'reportClock.isLate'], ['First meeting due', 'meetingClock.dueOn'], ['First meeting', 'firstMeetingOn'], ['Meeting late', 'meetingClock.isLate'],
  ['Police', 'police', words], ['HR process', 'hrProcess', words], ['HR outcome', 'hrOutcome', words], ['Employment after', 'employmentAfter', words], ['DBS referral due', 'dbsDue'], ['DBS referral made', 'dbsMadeOn'], ['DBS outcome', 'dbsOutcome', words],
  ['Regulator', 'regulator', words], ['Referred to regulator', 'regulatorReferredOn'], ['Outcome', 'outcome', words], ['Concluded', 'concludedOn'], ['Child told', 'childTold'],
];
const COUNTS: readonly ExportedColumn[] = [['Allocated', 'allocated'], ['Submitted', 'submitted'], ['Moderated', 'moderated'], ['Late', 'late'], ['Exempted', 'exempted']];

/** Every list of the API, by the name it has in the address of its export. A test holds it against the schema. */
export const EXPORTED_LISTS: Readonly<Record<string, ExportedList>> = {
  actionPlans: {
    title: 'Action plans', variables: filtered('ActionPlan'), fields: [`actionPlans(${FILTERED})`],
    columns: [['Plan', 'title'], ['Activity', 'activity.title'], ['Month', 'activity.month'], ['Owner', 'owner.name'], ['Status', 'status', words], ['Not closed', 'rollForward.now']],
  },
  activities: {
    title: 'Activities', variables: filtered('Activity'), fields: [`activities(${FILTERED})`],
    columns: [
      ['Month', 'month'], ['Title', 'title'], ['Kind', 'kind', words], ['Status', 'status', words], ['Service', 'service', words], ['Case categories', 'categories', listed], ['Lead', 'lead.name'], ['Origin', 'origin', words],
      ['Target', 'targetCount'], ['Allocated', 'counts.allocated'], ['Submitted', 'counts.submitted'], ['Moderated', 'counts.moderated'], ['Late audits', 'counts.lateAudits'], ['Sampling', 'samplingMethod', words],
      ['Moderation', 'moderationRule', words], ['Moderation rate in per cent', 'moderationRate'], ['Audits due', 'auditDueOn'], ['Report due', 'reportDueOn'],
    ],
  },
  audits: {
    title: 'Audits', variables: filtered('Audit'), fields: [`audits(${FILTERED})`],
    columns: [
      ['Reference', 'reference'], ['Case', 'case.reference'], ['Activity', 'activity.title'], ['Month', 'month'], ['Status', 'status', words], ['Kind', 'kind', words], ['Service', 'service', words], ['Service area', 'serviceArea.name'], ['Team', 'team.name'],
      ['Case categories', 'categories', listed], ['Case holder', 'caseHolder.name'], ['Auditor', 'auditor.name'], ['Level of the auditor', 'auditorLevel', words], ['Moderator', 'moderator.name'], ['Allocated', 'allocatedAt', instant], ['Due', 'dueOn'],
      ['Submitted', 'submittedAt', instant], ['Moderated', 'moderatedAt', instant], ['Closed', 'closedAt', instant], ["Auditor's grade", 'auditorGrade', words], ['Moderated grade', 'moderatedGrade', words], ['Outcome', 'outcome', words],
    ],
  },
  auditors: {
    title: 'Auditors', variables: filtered('Auditor'), fields: [`auditors(${FILTERED})`],
    columns: [['Name', 'person.name'], ['Level', 'person.level', words], ['Team', 'person.team.name'], ['Active', 'active'], ['Trained on', 'trainedOn'], ['Expected a month', 'expectedPerMonth'], ['On leave from', 'pausedFrom'], ['On leave until', 'pausedUntil'], ['Left on', 'leftOn']],
  },
  bankHolidays: { title: 'Bank holidays', variables: filtered('BankHoliday'), fields: [`bankHolidays(${FILTERED})`], columns: [['Day', 'day'], ['Name', 'name'], ['Kept', 'kept']] },
  calendarFeeds: { title: 'Calendar feeds', variables: filtered('CalendarFeed'), fields: [`calendarFeeds(${FILTERED})`], columns: [['What it shows', 'kind', words], ['Made', 'createdAt', instant], ['Last read', 'lastReadAt', instant], ['Ended', 'revokedAt', instant]] },
  caseCategories: { title: 'Case categories', variables: {}, fields: ['caseCategories'], columns: [['Key', 'key'], ['Name', 'name'], ['Service', 'service', words]] },
  cases: { title: 'Cases', variables: filtered('Case'), fields: [`cases(${FILTERED})`], columns: FRAMED },
  cohorts: { title: 'Training cohorts', variables: filtered('Cohort'), fields: [`cohorts(${FILTERED})`], columns: [['Name', 'name'], ['First session', 'startsOn']] },
  completion: {
    title: 'Completion', variables: { by: 'CompletionBy!', from: 'Month!', to: 'Month!' }, fields: ['completion(by: $by, from: $from, to: $to)'],
    columns: [['Month', 'month'], ['Team', 'team.name'], ['Level', 'level', words], ['Auditor', 'person.name'], ...COUNTS],
  },
  correctiveActions: {
    title: 'Corrective actions', variables: filtered('CorrectiveAction'), fields: [`correctiveActions(${FILTERED})`],
    columns: [
      ['Audit', 'reference'], ['Activity', 'activity.title'], ['Action', 'what'], ['Owner', 'owner.name'], ['Deputy', 'deputy.name'], ['First due', 'firstDueOn'], ['Due', 'dueOn'], ['Status', 'status', words],
      ['Overdue', 'overdue'], ['Slipped', 'slipped'], ['Done on', 'doneOn'], ['Done by', 'doneBy.name'], ['What was done', 'completion'], ['Verified', 'verifiedAt', instant], ['Verified by', 'verifiedBy.name'],
      ['No longer applicable since', 'calledOffOn'], ['Why', 'calledOffReason'], ['Approved by', 'approvedBy.name'], ['Team', 'audit.team.name'], ['Service', 'audit.service', words],
    ],
  },
  coverage: {
    title: 'Coverage', variables: {}, fields: ['coverage'], paged: false,
    columns: [['Team', 'team.name'], ['Case category', 'category'], ['Open cases', 'cases'], ['Last audited', 'lastAuditedOn'], ['Audits in twelve months', 'auditsInTwelveMonths'], ['Overlooked', 'overlooked']],
  },
  ladoAccesses: {
    title: 'Access to the register', variables: filtered('LadoAccess'), fields: [`ladoAccesses(${FILTERED})`], walled: true,
    columns: [['Kind', 'kind', words], ['Person', 'person.name'], ['Referral', 'referral.reference'], ['From', 'fromOn'], ['Until', 'untilOn'], ['Why', 'reason'], ['Given by', 'grantedBy.name'], ['Taken back', 'revokedAt', instant]],
  },
  ladoAwaited: { title: 'Awaited', variables: filtered('LadoReferral'), fields: [`ladoAwaited(${FILTERED})`], columns: REFERRALS, walled: true },
  ladoReferrals: { title: 'Referrals', variables: filtered('LadoReferral'), fields: [`ladoReferrals(${FILTERED})`], columns: REFERRALS, walled: true },
  immediateRisks: {
    title: 'Immediate risks', variables: filtered('ImmediateRisk'), fields: [`immediateRisks(${FILTERED})`],
    columns: [
      ['Audit', 'reference'], ['Case', 'caseReference'], ['Service', 'service', words], ['Service area', 'serviceArea.name'], ['Team', 'team.name'], ['Raised', 'raisedAt', instant], ['Raised by', 'raisedBy.name'], ['Where it stands', 'standing', words],
      ['First told', 'firstToldAt', instant], ['Told late', 'toldLate'], ['Answered', 'answeredAt', instant], ['What the risk is', 'what'],
    ],
  },
  dataCheckRows: { title: 'What is wrong', variables: { kind: 'DataCheckKind!' }, fields: ['dataCheckRows(kind: $kind)'], columns: [['What', 'title'], ['Whose, or where', 'detail'], ['Since', 'since']] },
  dataChecks: { title: 'Data checks', variables: {}, fields: ['dataChecks'], paged: false, columns: [['Check', 'sentence'], ['How many', 'count'], ['Who mends it', 'mend']] },
  draftRevisions: { title: 'Earlier versions', variables: { auditId: 'ID!' }, fields: ['draftRevisions(auditId: $auditId)'], columns: [['Audit', 'audit.reference'], ['Begun', 'startedAt', instant], ['Saved', 'savedAt', instant]] },
  history: {
    title: 'History', variables: { kind: 'RecordKind!', id: 'ID!' }, fields: ['history(kind: $kind, id: $id)', 'entries'],
    columns: [['When', 'at', instant], ['Who', 'by.name'], ['By a program', 'byProgram'], ['What', 'what'], ['What changed', 'fields', changes], ['Why', 'why']],
  },
  improvementObjectives: {
    title: 'Improvement objectives', variables: filtered('ImprovementObjective'), fields: [`improvementObjectives(${FILTERED})`],
    columns: [['Plan', 'plan'], ['Objective', 'title'], ['In full', 'text'], ['Owner', 'owner.name'], ['Due', 'dueOn'], ['Status', 'status', words], ['Outcome', 'outcome'], ['Activities', 'activities', titles]],
  },
  indicatorBreaches: {
    title: 'Breaches', variables: filtered('IndicatorBreach'), fields: [`indicatorBreaches(${FILTERED})`],
    columns: [['Indicator', 'indicator.name'], ['Month', 'month'], ['Value', 'value'], ['Threshold', 'threshold'], ['Status', 'status', words], ['Decided by', 'decidedBy.name'], ['Decided', 'decidedAt', instant], ['Why dismissed', 'reason'], ['Activity', 'activity.title']],
  },
  indicatorValues: {
    title: 'Values of an indicator', variables: { id: 'ID!' }, fields: ['indicator(id: $id)', 'values'],
    columns: [['Month', 'month'], ['Value', 'value'], ['Against target and threshold', 'state', words], ['Note', 'note'], ['Entered by', 'by.name'], ['Entered', 'at', instant]],
  },
  indicators: {
    title: 'Indicators', variables: filtered('Indicator'), fields: [`indicators(${FILTERED})`],
    columns: [
      ['Name', 'name'], ['What is counted', 'definition'], ['Unit', 'unit', words], ['Better', 'better', words], ['Service', 'service', words], ['Target', 'target'], ['Threshold', 'threshold'], ['Latest month', 'latest.month'], ['Latest value', 'latest.value'],
      ['Against target and threshold', 'latest.state', words], ['Owner', 'owner.name'], ['Watched', 'active'],
    ],
  },
  reAudits: {
    title: 'Re-audits', variables: filtered('ReAudit'), fields: [`reAudits(${FILTERED})`],
    columns: [
      ['Kind', 'kind', words], ['Case', 'audit.case.reference'], ['Audit', 'audit.reference'], ['Theme', 'domain', words], ['Found by', 'fromActivity.title'], ['Proposed for', 'proposedMonth'], ['Proposed by', 'proposedBy.name'], ['Why', 'why'],
      ['Status', 'status', words], ['Decided by', 'decidedBy.name'], ['Decided', 'decidedAt', instant], ['Why dismissed', 'reason'], ['Activity', 'activity.title'], ['New audit', 'auditMade.reference'],
    ],
  },
  inspectionRecommendations: {
    title: 'Recommendations', variables: filtered('InspectionRecommendation'), fields: [`inspectionRecommendations(${FILTERED})`],
    columns: [
      ['Inspection', 'inspection'], ['Published', 'publishedOn'], ['Recommendation', 'title'], ['In full', 'text'], ['Owner', 'owner.name'], ['Due', 'dueOn'], ['Status', 'status', words], ['Outcome', 'outcome'], ['Activities', 'activities', titles],
    ],
  },
  instrumentRecords: {
    title: 'Observations and records', variables: filtered('InstrumentRecord'), fields: [`instrumentRecords(${FILTERED})`],
    columns: [
      ['Reference', 'reference'], ['Instrument', 'instrument.name'], ['Activity', 'activity.title'], ['Month', 'activity.month'], ['Status', 'status', words], ['Recorder', 'recorder.name'], ['Level of the recorder', 'recorderLevel', words],
      ['Worker or supervisee', 'subject.name'], ['About', 'subjectName'], ['Team', 'subjectTeam.name'], ['Supervisor', 'supervisor.name'], ['Service', 'service', words], ['Allocated', 'allocatedAt', instant], ['Due', 'dueOn'],
      ['Submitted', 'submittedAt', instant], ['Overall judgement', 'overall', words],
    ],
  },
  notifications: {
    title: 'Inbox', variables: filtered('Notification'), fields: [`notifications(${FILTERED})`],
    columns: [['When', 'at', instant], ['What', 'kind', words], ['Audit or record', 'reference'], ['Due', 'dueOn'], ['By', 'by.name'], ['Message', 'note'], ['Read', 'readAt', instant]],
  },
  participation: {
    title: 'Taking part', variables: { where: 'ParticipationWhere', from: 'Month!', to: 'Month!' }, fields: ['participation(where: $where, from: $from, to: $to)'],
    columns: [
      ['Manager', 'person.name'], ['Level', 'person.level', words], ['Team', 'person.team.name'], ['Taking part', 'status', words], ['Expected', 'expected'], ['Allocated', 'allocated'], ['Audited', 'audited'], ['Moderated', 'moderated'], ['Observed', 'observed'],
      ['On the auditor register', 'registered'],
    ],
  },
  people: {
    title: 'People', variables: filtered('Person'), fields: [`people(${FILTERED})`],
    columns: [['Name', 'name'], ['E-mail address', 'email'], ['Level', 'level', words], ['Roles', 'roles', listedInWords], ['Team', 'team.name'], ['Service area', 'team.serviceArea.name'], ['Active', 'active']],
  },
  sampleDraws: {
    title: 'Samples', variables: filtered('SampleDraw'), fields: [`sampleDraws(${FILTERED})`],
    columns: [['Activity', 'activity.title'], ['Month', 'activity.month'], ['Sampling frame', 'frame.source'], ['Method', 'method', words], ['Size', 'size'], ['Could be drawn', 'eligible'], ['Seed', 'seed'], ['Drawn', 'drawnAt', instant], ['By', 'by.name'], ['Status', 'status', words]],
  },
  feedbackDisagreements: {
    title: 'Disagreements', variables: filtered('FeedbackDisagreement'), fields: [`feedbackDisagreements(${FILTERED})`],
    columns: [['Audit', 'audit.reference'], ['Case', 'audit.case.reference'], ['Case holder', 'audit.caseHolder.name'], ['Auditor', 'audit.auditor.name'], ['Held on', 'heldOn'], ['Recorded', 'recordedAt', instant], ['Answered', 'answeredAt', instant], ['Answered by', 'answeredBy.name']],
  },
  openLoops: {
    title: 'Open loops', variables: filtered('OpenLoop'), fields: [`openLoops(${FILTERED})`],
    columns: [
      ['Reference', 'reference'], ['Days open', 'loop.ageInDays'], ['Waits for', 'loop.stages', listedInWords], ['Outcome', 'outcome', words], ['Moderated grade', 'moderatedGrade', words], ['Case', 'case.reference'], ['Service', 'service', words],
      ['Service area', 'serviceArea.name'], ['Team', 'team.name'], ['Case holder', 'caseHolder.name'], ['Auditor', 'auditor.name'], ['Activity', 'activity.title'], ['Kind', 'kind', words], ['Submitted', 'submittedAt', instant], ['Feedback held on', 'feedbackHeldOn'], ['Filed on', 'filedOn'],
      ['Actions to do', 'loop.openActions'], ['Actions to verify', 'loop.unverifiedActions'],
    ],
  },
  sampleCases: {
    title: 'Drawn cases', variables: { id: 'ID!' }, fields: ['sampleDraw(id: $id)', 'cases'],
    columns: [['Place', 'position'], ...FRAMED, ['Stratum', 'stratum'], ['Refill', 'refill'], ['Status', 'status', words], ['Why unsuitable', 'reason'], ['Audit', 'audit.reference']],
  },
  sampleExclusions: { title: 'Left out of a sample', variables: { id: 'ID!' }, fields: ['sampleDraw(id: $id)', 'exclusions'], columns: [['Reference', 'reference'], ['Why', 'reason', words], ['In words', 'note']] },
  sampleFrames: {
    title: 'Sampling frames', variables: filtered('SampleFrame'), fields: [`sampleFrames(${FILTERED})`],
    columns: [['File', 'source'], ['As of', 'takenOn'], ['Cases', 'rowCount'], ['Rows left out', 'rejectedCount'], ['Imported', 'importedAt', instant], ['By', 'by.name'], ['Status', 'status', words]],
  },
  sampleFrameRows: { title: 'Cases of a frame', variables: { id: 'ID!' }, fields: ['sampleFrame(id: $id)', 'rows'], columns: [...FRAMED, ['Siblings', 'siblings']] },
  sampleFrameRejected: { title: 'Rows left out of a frame', variables: { id: 'ID!' }, fields: ['sampleFrame(id: $id)', 'rejected'], columns: [['Row', 'rowNumber'], ['Why', 'problem']] },
  serviceAreas: {
    title: 'Service areas', variables: filtered('ServiceArea'), fields: [`serviceAreas(${FILTERED})`], columns: [['Name', 'name'], ['Service', 'service', words], ['Operational lead', 'operationalLead.name'], ['Strategic lead', 'strategicLead.name']],
  },
  teamWork: {
    title: 'Work of my team', variables: {}, fields: ['teamWork'],
    columns: [['Name', 'person.name'], ['Team', 'person.team.name'], ['Sent back', 'returned'], ['Overdue', 'overdue'], ['Due this week', 'dueThisWeek'], ['Due later', 'dueLater'], ['Open actions', 'openActions'], ['Overdue actions', 'overdueActions']],
  },
  teams: { title: 'Teams', variables: filtered('Team'), fields: [`teams(${FILTERED})`], columns: [['Name', 'name'], ['Service area', 'serviceArea.name'], ['Service', 'serviceArea.service', words], ['Manager', 'manager.name'], ['E-mail address of the manager', 'manager.email']] },
  tokens: {
    title: 'Tokens', variables: filtered('Token'), fields: [`tokens(${FILTERED})`], columns: [['What it is for', 'name'], ['Acts as', 'person.name'], ['What it may do', 'scopes', listed], ['Made', 'createdAt', instant], ['Expires', 'expiresAt', instant], ['Ended', 'revokedAt', instant]],
  },
};
