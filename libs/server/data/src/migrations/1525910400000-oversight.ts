import type { MigrationInterface, QueryRunner } from 'typeorm';
import { count, createTable, flag, id, instant, key, text } from './column-kinds';

/** Drafts as they stood at the end of each sitting, and how often people want e-mail. */
export class Oversight1525910400000 implements MigrationInterface {
  name = 'Oversight1525910400000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'draft_revision',
      columns: { id, auditId: id, auditorId: id, startedAt: instant, savedAt: instant, isOver: flag, content: text(runner) },
      indexes: [['auditId', 'auditorId', 'startedAt']],
      references: { auditId: 'audit', auditorId: 'person' },
    });
    await createTable(runner, {
      name: 'mail_setting',
      columns: { id, version: count, createdAt: instant, updatedAt: instant, rhythm: key(10) },
      references: { id: 'person' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mail_setting', true, true, true);
    await runner.dropTable('draft_revision', true, true, true);
  }
}
