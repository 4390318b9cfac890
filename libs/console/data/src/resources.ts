import type { ResourceSource } from './list-source';
import { listOf } from './list-source';
import { AuditListDocument, ModerationQueueDocument } from './operations.generated';
import { contains, equals, exactly, whereOf, within } from './where';

const auditConditions = {
  activity: equals('activity'), month: equals('month'), financialYear: equals('financialYear'), service: equals('service'),
  serviceArea: equals('serviceArea'), team: equals('team'), category: equals('category'), status: equals('status'), auditor: equals('auditor'),
  reference: contains('reference'), case: equals('case'), judgement: exactly('judgement'), outcome: equals('outcome'), auditorGrade: equals('auditorGrade'), moderatedGrade: equals('moderatedGrade'), submittedOn: within('submittedOn'),
};

/** What a moderator has to do with: submitted, not yet decided. */
const AWAITS_MODERATION = { status: ['SUBMITTED', 'IN_MODERATION'] };

/** The records that react-admin's lists and forms know, and how the API is asked for them. */
export const RESOURCES: Readonly<Record<string, ResourceSource>> = {
  audits: { list: listOf(AuditListDocument, whereOf(auditConditions)) },
  moderation: { list: listOf(ModerationQueueDocument, (filter) => whereOf(auditConditions)({ ...AWAITS_MODERATION, ...filter })) },
};
