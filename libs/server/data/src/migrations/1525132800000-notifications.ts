import type { MigrationInterface, QueryRunner } from 'typeorm';
import { count, createTable, day, id, instant, key, optionalId, optionalInstant, optionalReference, optionalText, reference } from './column-kinds';

/** What people are told, in their inbox and by e-mail. */
export class Notifications1525132800000 implements MigrationInterface {
  name = 'Notifications1525132800000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'notification',
      columns: {
        id, personId: id, kind: key(30), at: instant, byId: optionalId, auditId: id, activityId: optionalId, reference: reference(20), dueOn: day, note: optionalText(runner),
        readAt: optionalInstant, once: optionalReference(100), mail: key(10), mailAt: instant, mailAttempts: count, mailId: optionalId,
      },
      unique: [['once']],
      indexes: [['personId', 'at'], ['auditId', 'kind', 'at'], ['mail', 'mailAt'], ['mailId']],
      references: { personId: 'person', auditId: 'audit' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('notification', true, true, true);
  }
}
