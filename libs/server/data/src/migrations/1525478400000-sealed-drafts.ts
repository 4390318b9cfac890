import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, createTable, dropColumns, id, instant, key, optionalId, optionalInstant, text } from './column-kinds';

/** What was written on audits that were taken from their auditors, and whose work a moderation looked at. */
export class SealedDrafts1525478400000 implements MigrationInterface {
  name = 'SealedDrafts1525478400000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'sealed_draft',
      columns: { id, auditId: id, auditorId: id, sealedAt: instant, sealedById: id, status: key(20), startedAt: optionalInstant, submittedAt: optionalInstant, content: text(runner) },
      unique: [['auditId', 'auditorId']],
      references: { auditId: 'audit', auditorId: 'person', sealedById: 'person' },
    });
    await addColumns(runner, 'moderation', { ofAuditorId: optionalId });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'moderation', ['ofAuditorId']);
    await runner.dropTable('sealed_draft', true, true, true);
  }
}
