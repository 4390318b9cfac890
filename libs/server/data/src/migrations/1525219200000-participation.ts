import type { MigrationInterface, QueryRunner } from 'typeorm';
import { count, createTable, id, instant, month, optionalInstant, optionalMonth, optionalText, text } from './column-kinds';

/** Which managers need not take part in QA, and why. */
export class Participation1525219200000 implements MigrationInterface {
  name = 'Participation1525219200000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'participation_exemption',
      columns: {
        id, version: count, createdAt: instant, updatedAt: instant, personId: id, fromMonth: month, untilMonth: optionalMonth, reason: text(runner), approvedById: id,
        withdrawnAt: optionalInstant, withdrawnReason: optionalText(runner),
      },
      indexes: [['personId', 'fromMonth']],
      references: { personId: 'person', approvedById: 'person' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('participation_exemption', true, true, true);
  }
}
