import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  count, createTable, day, flag, id, instant, key, list, month, name, optionalCount, optionalDay, optionalFlag, optionalId, optionalInstant,
  optionalKey, optionalMonth, optionalReference, optionalText, reference, serial, type TablePlan, text,
} from './column-kinds';

const versioned = { id, version: count, createdAt: instant, updatedAt: instant };

const plan = {
  month, title: name, kind: key(30), origin: key(30), service: optionalKey(20), categories: list, instrumentVersion: optionalKey(20),
  targetCount: optionalCount, samplingMethod: key(20), leadId: optionalId, moderationRule: key(20), moderationRate: optionalCount,
  auditDueOn: optionalDay, reportDueOn: optionalDay, status: key(20),
};

const organisation = (): TablePlan[] => [
  { name: 'installation', columns: { id: key(20), createdAt: instant, demonstrationToday: optionalKey(10) } },
  {
    name: 'person',
    columns: { ...versioned, name, email: optionalReference(190), level: optionalKey(30), roles: list, teamId: optionalId, active: flag },
    unique: [['email']],
    indexes: [['teamId']],
  },
  {
    name: 'service_area',
    columns: { ...versioned, name, service: key(20), operationalLeadId: optionalId, strategicLeadId: optionalId },
    indexes: [['operationalLeadId'], ['strategicLeadId']],
    references: { operationalLeadId: 'person', strategicLeadId: 'person' },
  },
  {
    name: 'team',
    columns: { ...versioned, name, serviceAreaId: id, managerId: optionalId },
    indexes: [['managerId'], ['serviceAreaId']],
    references: { serviceAreaId: 'service_area', managerId: 'person' },
  },
  { name: 'case_category', columns: { key: key(60), name, service: optionalKey(20) }, primary: ['key'] },
  {
    name: 'child_case',
    columns: {
      ...versioned, reference: reference(40), service: key(20), teamId: id, categories: list, caseHolderId: optionalId, openSince: optionalDay,
    },
    unique: [['reference']],
    indexes: [['teamId'], ['caseHolderId']],
    references: { teamId: 'team', caseHolderId: 'person' },
  },
];

const schedule = (runner: QueryRunner): TablePlan[] => [
  { name: 'activity', columns: { ...versioned, ...plan }, indexes: [['month', 'title']], references: { leadId: 'person' } },
  {
    name: 'activity_revision',
    columns: { id, activityId: id, seq: count, at: instant, byId: optionalId, reason: optionalText(runner), ...plan },
    unique: [['activityId', 'seq']],
    indexes: [['at']],
    references: { activityId: 'activity' },
  },
];

const audits = (runner: QueryRunner): TablePlan[] => [
  {
    name: 'audit',
    columns: {
      ...versioned, reference: key(20), kind: key(10), status: key(20), activityId: optionalId, cohortId: optionalId, caseId: id,
      auditorId: id, auditorLevel: optionalKey(30), moderatorId: optionalId, month: optionalMonth, activityKind: optionalKey(30),
      instrumentVersion: key(20), service: key(20), serviceAreaId: id, teamId: id, categories: list, caseHolderId: optionalId,
      samplingMethod: key(20), dueOn: day, allocatedAt: instant, startedAt: optionalInstant, submittedAt: optionalInstant,
      moderatedAt: optionalInstant, closedAt: optionalInstant, auditorGrade: optionalKey(20), moderatedGrade: optionalKey(20),
      outcome: optionalKey(20), auditorDomains: optionalKey(12), moderatedDomains: optionalKey(12), source: key(10),
    },
    unique: [['reference']],
    indexes: [
      ['activityId', 'status'], ['caseId'], ['auditorId', 'status'], ['moderatorId'], ['caseHolderId', 'status'], ['submittedAt', 'id'],
      ['service', 'submittedAt', 'id'], ['serviceAreaId', 'submittedAt', 'id'], ['teamId', 'submittedAt', 'id'],
      ['status', 'submittedAt', 'id'], ['month', 'submittedAt', 'id'], ['dueOn', 'id'], ['allocatedAt', 'id'],
    ],
    references: { activityId: 'activity', caseId: 'child_case', auditorId: 'person' },
  },
  {
    name: 'judgement',
    columns: { auditId: id, domain: key(30), grade: optionalKey(20), moderatedGrade: optionalKey(20) },
    primary: ['auditId', 'domain'],
    references: { auditId: 'audit' },
  },
  {
    name: 'judgement_text',
    columns: {
      auditId: id, domain: key(30), evidence: optionalText(runner), difference: optionalText(runner),
      notApplicableReason: optionalText(runner), moderationReason: optionalText(runner),
    },
    primary: ['auditId', 'domain'],
    references: { auditId: 'audit' },
  },
  {
    name: 'audit_text',
    columns: { auditId: id, overall: optionalKey(20), strengths: optionalText(runner), areasForImprovement: optionalText(runner) },
    primary: ['auditId'],
    references: { auditId: 'audit' },
  },
  {
    name: 'views_sought',
    columns: {
      auditId: id, who: key(10), sought: flag, byWhom: optionalText(runner), how: optionalText(runner), said: optionalText(runner),
      whyNot: optionalText(runner), changedJudgement: optionalFlag,
    },
    primary: ['auditId', 'who'],
    references: { auditId: 'audit' },
  },
  {
    name: 'corrective_action',
    columns: {
      ...versioned, auditId: id, position: count, what: text(runner), ownerId: id, firstDueOn: day, dueOn: day, status: key(30),
      source: key(10), createdById: optionalId,
    },
    indexes: [['auditId'], ['ownerId', 'status']],
    references: { auditId: 'audit', ownerId: 'person' },
  },
  {
    name: 'moderation',
    columns: {
      id, auditId: id, moderatorId: id, at: instant, mode: key(10), result: key(10), overallFrom: key(20), overallTo: optionalKey(20),
    },
    indexes: [['auditId']],
    references: { auditId: 'audit', moderatorId: 'person' },
  },
  {
    name: 'moderation_text',
    columns: { moderationId: id, auditId: id, reason: optionalText(runner), feedback: optionalText(runner) },
    primary: ['moderationId'],
    indexes: [['auditId']],
    references: { moderationId: 'moderation' },
  },
];

const training = (runner: QueryRunner): TablePlan[] => [
  {
    name: 'auditor',
    columns: { ...versioned, trainedOn: optionalDay, active: flag, leftOn: optionalDay, expectedPerMonth: count },
    references: { id: 'person' },
  },
  { name: 'cohort', columns: { ...versioned, name, startsOn: day }, indexes: [['startsOn']] },
  {
    name: 'cohort_session',
    columns: { id, cohortId: id, heldOn: day, content: optionalText(runner) },
    indexes: [['cohortId']],
    references: { cohortId: 'cohort' },
  },
  {
    name: 'cohort_member',
    columns: {
      id, cohortId: id, personId: id, level: optionalKey(30), practiceAuditId: optionalId, feedbackOn: optionalDay, signedOffOn: optionalDay,
    },
    unique: [['cohortId', 'personId']],
    indexes: [['personId']],
    references: { cohortId: 'cohort', personId: 'person' },
  },
];

const figures = (): TablePlan[] => [
  {
    name: 'figure_entry',
    columns: {
      id: serial, auditId: id, at: instant, activityId: id, month, kind: key(30), service: key(20), serviceAreaId: id, teamId: id,
      categories: list, samplingMethod: key(20), instrumentVersion: key(20), basis: key(10), grade: key(20), fromGrade: optionalKey(20),
      domains: key(12), fromDomains: optionalKey(12), delta: count, folded: flag,
    },
    indexes: [['activityId', 'basis'], ['folded', 'id'], ['month', 'service', 'basis'], ['auditId']],
  },
  {
    name: 'figure_summary',
    columns: {
      id: serial, month, kind: key(30), service: key(20), serviceAreaId: id, basis: key(10), domain: key(30), grade: key(20), total: count,
    },
    unique: [['basis', 'month', 'service', 'serviceAreaId', 'kind', 'domain', 'grade']],
  },
];

const trails = (runner: QueryRunner): TablePlan[] => [
  {
    name: 'change_record',
    columns: {
      recordType: key(30), recordId: reference(60), seq: count, at: instant, byId: optionalId, tokenId: optionalId, what: key(40),
      payload: text(runner), salt: key(32), hmac: key(64),
    },
    primary: ['recordType', 'recordId', 'seq'],
  },
  {
    name: 'view_record',
    columns: { id, at: instant, viewerId: id, tokenId: optionalId, requestId: optionalKey(60), operation: optionalReference(100), auditIds: text(runner) },
    indexes: [['viewerId', 'at']],
  },
  {
    name: 'idempotency',
    columns: { actorId: id, key: reference(100), bodyHash: key(64), entity: key(40), entityId: key(60), at: instant },
    primary: ['actorId', 'key'],
    indexes: [['at']],
  },
  { name: 'reference_counter', columns: { name: key(20), next: count }, primary: ['name'] },
];

const accounts = (): TablePlan[] => [
  {
    name: 'account',
    columns: { personId: id, passwordHash: optionalKey(200), linkHash: optionalKey(64), linkExpiresAt: optionalInstant },
    primary: ['personId'],
    unique: [['linkHash']],
    references: { personId: 'person' },
  },
  {
    name: 'session',
    columns: { idHash: key(64), personId: id, createdAt: instant, lastSeenAt: instant, expiresAt: instant },
    primary: ['idHash'],
    indexes: [['personId'], ['expiresAt']],
    references: { personId: 'person' },
  },
  {
    name: 'token',
    columns: {
      id, name, personId: id, secretHash: key(64), scopes: list, createdAt: instant, expiresAt: instant, revokedAt: optionalInstant,
    },
    unique: [['secretHash']],
    indexes: [['personId']],
    references: { personId: 'person' },
  },
];

/** Everything the main job needs. Each table is its own step, and a step that was already done is passed over. */
export class FirstSchema1524700800000 implements MigrationInterface {
  name = 'FirstSchema1524700800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner)) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner).reverse()) await runner.dropTable(table.name, true, true, true);
  }

  private tables(runner: QueryRunner): TablePlan[] {
    return [
      ...organisation(), ...schedule(runner), ...audits(runner), ...training(runner), ...figures(), ...trails(runner), ...accounts(),
    ];
  }
}
