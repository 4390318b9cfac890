import type { ResourceSource } from './list-source';
import { listOf } from './list-source';
import {
  AuditListDocument, AuditorListDocument, BankHolidayListDocument, CaseListDocument, CohortListDocument, ModerationQueueDocument, NotificationListDocument, PersonListDocument, SampleFrameListDocument, TokenListDocument,
} from './operations.generated';
import { before, contains, equals, exactly, isEmpty, ofYear, whereOf, within, yes } from './where';

const auditConditions = {
  activity: equals('activity'), month: equals('month'), financialYear: equals('financialYear'), service: equals('service'),
  serviceArea: equals('serviceArea'), team: equals('team'), category: equals('category'), status: equals('status'), auditor: equals('auditor'),
  reference: contains('reference'), case: equals('case'), judgement: exactly('judgement'), outcome: equals('outcome'), auditorGrade: equals('auditorGrade'), moderatedGrade: equals('moderatedGrade'), submittedOn: within('submittedOn'),
  moderator: equals('moderator'), dueBefore: before('dueOn'),
};

/** What a moderator has to do with: submitted, not yet decided. */
const AWAITS_MODERATION = { status: ['SUBMITTED', 'IN_MODERATION'] };

/** The records that react-admin's lists and forms know, and how the API is asked for them. */
export const RESOURCES: Readonly<Record<string, ResourceSource>> = {
  audits: { list: listOf(AuditListDocument, whereOf(auditConditions)) },
  moderation: { list: listOf(ModerationQueueDocument, (filter) => whereOf(auditConditions)({ ...AWAITS_MODERATION, ...filter })) },
  cases: {
    list: listOf(CaseListDocument, whereOf({ reference: contains('reference'), service: equals('service'), team: equals('team'), category: equals('category'), caseHolder: equals('caseHolder') })),
  },
  sampleFrames: { list: listOf(SampleFrameListDocument, whereOf({ source: contains('source'), status: equals('status') })) },
  people: { list: listOf(PersonListDocument, whereOf({ name: contains('name'), role: equals('role'), level: equals('level'), team: equals('team'), active: yes('active') })) },
  tokens: { list: listOf(TokenListDocument, whereOf({ name: contains('name'), valid: isEmpty('revokedAt') })) },
  auditors: { list: listOf(AuditorListDocument, whereOf({ active: yes('active') })) },
  bankHolidays: { list: listOf(BankHolidayListDocument, whereOf({ year: ofYear('day'), kept: yes('kept') })) },
  notifications: { list: listOf(NotificationListDocument, whereOf({ kind: equals('kind'), unread: isEmpty('readAt') })) },
  cohorts: { list: listOf(CohortListDocument, whereOf({ name: contains('name') })) },
};
