import { bankHolidayName, ENGLAND_BANK_HOLIDAYS } from '@goodmark/audit-schedule';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { count, createTable, day, flag, id, instant, name } from './column-kinds';

/** The moment at which they were put there, the same everywhere. */
const AT = '2018-04-01T00:00:00.000Z';

/** Bank holidays that people can change, beginning with those that are known. */
export class BankHolidays1525046400000 implements MigrationInterface {
  name = 'BankHolidays1525046400000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'bank_holiday',
      columns: { id, version: count, createdAt: instant, updatedAt: instant, day, name, kept: flag },
      unique: [['day']],
    });
    const [{ n }] = (await runner.query('SELECT COUNT(*) AS n FROM bank_holiday')) as [{ n: number | string }];
    if (Number(n) > 0) return;
    for (const each of ENGLAND_BANK_HOLIDAYS) {
      await runner.query('INSERT INTO bank_holiday (id, version, createdAt, updatedAt, day, name, kept) VALUES (?, 1, ?, ?, ?, ?, 1)', [
        `bank-holiday-${each}`, AT, AT, each, bankHolidayName(each),
      ]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('bank_holiday', true);
  }
}
