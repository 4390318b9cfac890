import type { ResourceSource } from './list-source';
import { tableOf } from './list-source';
import {
  ActionListDocument, ActionPlanListDocument, AuditListDocument, AuditorListDocument, BankHolidayListDocument, BreachListDocument, CalendarFeedListDocument, CaseListDocument, CohortListDocument, ImmediateRiskListDocument, IndicatorListDocument, LadoAccessListDocument, LadoAwaitedListDocument, LadoReferralListDocument, ModerationQueueDocument, NotificationListDocument, ObjectiveListDocument, OpenLoopListDocument, PersonListDocument, ReAuditListDocument, RecommendationListDocument, RecordListDocument, SampleFrameListDocument, TokenListDocument,
} from './operations.generated';
import { before, between, contains, equals, exactly, isEmpty, ofYear, whereOf, within, yes } from './where';

const auditConditions = {
  activity: equals('activity'), month: equals('month'), financialYear: equals('financialYear'), service: equals('service'),
  serviceArea: equals('serviceArea'), team: equals('team'), category: equals('category'), status: equals('status'), auditor: equals('auditor'),
  reference: contains('reference'), case: equals('case'), judgement: exactly('judgement'), outcome: equals('outcome'), auditorGrade: equals('auditorGrade'), moderatedGrade: equals('moderatedGrade'), submittedOn: within('submittedOn'),
  viewsNotSought: exactly('viewsNotSought'), moderator: equals('moderator'), dueBefore: before('dueOn'), dueOn: equals('dueOn'),
  moderationChoice: equals('moderationChoice'), moderationMode: equals('moderationMode'), judgedTwice: (value: readonly object[]) => ({ and: value.map((judgement) => ({ judgement })) }),
};

const loopConditions = {
  kind: equals('kind'), reference: contains('reference'), service: equals('service'), serviceArea: equals('serviceArea'), team: equals('team'), stage: equals('stage'), outcome: equals('outcome'), age: between('ageInDays'),
  auditor: equals('auditor'), actionOwner: equals('actionOwnerOrDeputy'),
};

const ladoConditions = {
  reference: contains('reference'), adult: contains('adultReference'), setting: contains('settingReference'), route: equals('route'), stage: equals('stage'), awaited: equals('awaited'), harm: equals('harm'), sector: equals('sector'), outcome: equals('outcome'),
};

/** What a moderator has to do with: submitted, not yet decided. */
const AWAITS_MODERATION = { status: ['SUBMITTED', 'IN_MODERATION'], moderationChoice: 'CHOSEN' };

/** The records that react-admin's lists and forms know, and how the API is asked for them. */
export const RESOURCES: Readonly<Record<string, ResourceSource>> = {
  audits: tableOf('audits', AuditListDocument, whereOf(auditConditions)),
  openLoops: tableOf('openLoops', OpenLoopListDocument, whereOf(loopConditions)),
  records: tableOf('instrumentRecords', RecordListDocument, whereOf({
    reference: contains('reference'), activity: equals('activity'), month: equals('month'), instrument: equals('instrument'), status: equals('status'), recorder: equals('recorder'), subject: equals('subject'), team: equals('team'),
    overall: equals('overall'), dueBefore: before('dueOn'), dueOn: equals('dueOn'),
  })),
  moderation: tableOf('audits', ModerationQueueDocument, (filter) => whereOf(auditConditions)({ ...AWAITS_MODERATION, ...filter, ...(filter['moderationChoice'] === 'ANY' ? { moderationChoice: ['CHOSEN', 'NOT_CHOSEN'] } : {}) })),
  correctiveActions: tableOf('correctiveActions', ActionListDocument, whereOf({
    status: equals('status'), owner: equals('owner'), ownerOrDeputy: equals('ownerOrDeputy'), audit: equals('audit'), reference: contains('reference'), activity: equals('activity'), month: equals('month'), service: equals('service'),
    serviceArea: equals('serviceArea'), team: equals('team'), overdue: yes('overdue'), slipped: yes('slipped'), dueBefore: before('dueOn'),
  })),
  actionPlans: tableOf('actionPlans', ActionPlanListDocument, whereOf({ title: contains('title'), status: equals('status'), activity: equals('activity') })),
  cases: tableOf('cases', CaseListDocument, whereOf({ reference: contains('reference'), service: equals('service'), team: equals('team'), category: equals('category'), caseHolder: equals('caseHolder') })),
  sampleFrames: tableOf('sampleFrames', SampleFrameListDocument, whereOf({ source: contains('source'), status: equals('status') })),
  people: tableOf('people', PersonListDocument, whereOf({ name: contains('name'), role: equals('role'), level: equals('level'), team: equals('team'), active: yes('active') })),
  tokens: tableOf('tokens', TokenListDocument, whereOf({ name: contains('name'), valid: isEmpty('revokedAt') })),
  auditors: tableOf('auditors', AuditorListDocument, whereOf({ active: yes('active') })),
  bankHolidays: tableOf('bankHolidays', BankHolidayListDocument, whereOf({ year: ofYear('day'), kept: yes('kept') })),
  calendarFeeds: tableOf('calendarFeeds', CalendarFeedListDocument, whereOf({ valid: isEmpty('revokedAt') })),
  indicators: tableOf('indicators', IndicatorListDocument, whereOf({ name: contains('name'), service: equals('service'), active: yes('active') })),
  indicatorBreaches: tableOf('indicatorBreaches', BreachListDocument, whereOf({ status: equals('status'), indicator: equals('indicator') })),
  inspectionRecommendations: tableOf('inspectionRecommendations', RecommendationListDocument, whereOf({ title: contains('title'), inspection: contains('inspection'), status: equals('status') })),
  improvementObjectives: tableOf('improvementObjectives', ObjectiveListDocument, whereOf({ title: contains('title'), plan: contains('plan'), status: equals('status') })),
  reAudits: tableOf('reAudits', ReAuditListDocument, whereOf({ status: equals('status'), kind: equals('kind'), activity: equals('activity') })),
  notifications: tableOf('notifications', NotificationListDocument, whereOf({ kind: equals('kind'), unread: isEmpty('readAt') })),
  immediateRisks: tableOf('immediateRisks', ImmediateRiskListDocument, whereOf({ status: equals('status'), service: equals('service'), untold: isEmpty('firstToldAt') })),
  ladoReferrals: tableOf('ladoReferrals', LadoReferralListDocument, whereOf(ladoConditions)),
  ladoAwaited: tableOf('ladoAwaited', LadoAwaitedListDocument, whereOf(ladoConditions)),
  ladoAccesses: tableOf('ladoAccesses', LadoAccessListDocument, whereOf({ kind: equals('kind') })),
  cohorts: tableOf('cohorts', CohortListDocument, whereOf({ name: contains('name') })),
};
