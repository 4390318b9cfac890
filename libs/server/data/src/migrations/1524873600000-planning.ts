import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, key, text } from './column-kinds';

/** What planning a year needs: mutations that do many things at once answer with a result for each. */
export class Planning1524873600000 implements MigrationInterface {
  name = 'Planning1524873600000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'bulk_run',
      columns: { id, at: instant, byId: id, what: key(40), results: text(runner) },
      indexes: [['byId', 'at']],
      references: { byId: 'person' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('bulk_run', true);
  }
}
