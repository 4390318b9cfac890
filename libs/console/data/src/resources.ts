import type { ResourceSource } from './list-source';
import { tableOf } from './list-source';
import {
  AuditListDocument, AuditorListDocument, BankHolidayListDocument, BreachListDocument, CalendarFeedListDocument, CaseListDocument, CohortListDocument, IndicatorListDocument, ModerationQueueDocument, NotificationListDocument, ObjectiveListDocument, PersonListDocument, RecommendationListDocument, SampleFrameListDocument, TokenListDocument,
} from './operations.generated';
import { before, contains, equals, exactly, isEmpty, ofYear, whereOf, within, yes } from './where';

const auditConditions = {
  activity: equals('activity'), month: equals('month'), financialYear: equals('financialYear'), service: equals('service'),
  serviceArea: equals('serviceArea'), team: equals('team'), category: equals('category'), status: equals('status'), auditor: equals('auditor'),
  reference: contains('reference'), case: equals('case'), judgement: exactly('judgement'), outcome: equals('outcome'), auditorGrade: equals('auditorGrade'), moderatedGrade: equals('moderatedGrade'), submittedOn: within('submittedOn'),
  moderationChoice: equals('moderationChoice'), moderationMode: equals('moderationMode'), judgedTwice: (value: readonly object[]) => ({ and: value.map((judgement) => ({ judgement })) }),
  moderator: equals('moderator'), dueBefore: before('dueOn'),
};

/** What a moderator has to do with: submitted, not yet decided. */
const AWAITS_MODERATION = { status: ['SUBMITTED', 'IN_MODERATION'], moderationChoice: 'CHOSEN' };

/** The records that react-admin's lists and forms know, and how the API is asked for them. */
export const RESOURCES: Readonly<Record<string, ResourceSource>> = {
  audits: tableOf('audits', AuditListDocument, whereOf(auditConditions)),
  moderation: tableOf('audits', ModerationQueueDocument, (filter) => whereOf(auditConditions)({ ...AWAITS_MODERATION, ...filter, ...(filter['moderationChoice'] === 'ANY' ? { moderationChoice: ['CHOSEN', 'NOT_CHOSEN'] } : {}) })),
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
  notifications: tableOf('notifications', NotificationListDocument, whereOf({ kind: equals('kind'), unread: isEmpty('readAt') })),
  cohorts: tableOf('cohorts', CohortListDocument, whereOf({ name: contains('name') })),
};
