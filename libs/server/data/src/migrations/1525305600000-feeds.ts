import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, key, optionalInstant } from './column-kinds';

/** Private addresses at which calendar programs read due dates. */
export class Feeds1525305600000 implements MigrationInterface {
  name = 'Feeds1525305600000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'feed',
      columns: { id, personId: id, kind: key(20), secretHash: key(64), createdAt: instant, lastReadAt: optionalInstant, revokedAt: optionalInstant },
      unique: [['secretHash']],
      indexes: [['personId']],
      references: { personId: 'person' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('feed', true, true, true);
  }
}
