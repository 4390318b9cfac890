import type { MigrationInterface, QueryRunner } from 'typeorm';
import { count, createTable, id, instant, key, month, optionalId, optionalInstant, optionalKey, optionalText, reference } from './column-kinds';

/** What is proposed to be looked at again, and what somebody decided about it. */
export class ReAudits1526083200000 implements MigrationInterface {
  name = 'ReAudits1526083200000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 're_audit',
      columns: {
        id, version: count, createdAt: instant, updatedAt: instant, once: reference(100), kind: key(10), status: key(20), auditId: optionalId, fromActivityId: optionalId,
        domain: optionalKey(30), proposedMonth: month, proposedById: optionalId, why: optionalText(runner), decidedById: optionalId, decidedAt: optionalInstant,
        reason: optionalText(runner), activityId: optionalId,
      },
      unique: [['once']],
      indexes: [['status', 'proposedMonth'], ['activityId'], ['auditId'], ['fromActivityId']],
      references: { auditId: 'audit', fromActivityId: 'activity', proposedById: 'person', decidedById: 'person', activityId: 'activity' },
    });
    // The later audits of an audit are looked up by it.
    const table = await runner.getTable('audit');
    if (!table?.indices.some(({ name }) => name === 'ix_audit_previousAuditId')) await runner.query('CREATE INDEX ix_audit_previousAuditId ON audit (previousAuditId)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(runner.connection.options.type === 'mysql' ? 'DROP INDEX ix_audit_previousAuditId ON audit' : 'DROP INDEX IF EXISTS ix_audit_previousAuditId');
    await runner.dropTable('re_audit', true, true, true);
  }
}
