import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, count, createTable, day, dropColumns, id, instant, key, name, optionalId, optionalInstant, optionalKey, optionalText, reference } from './column-kinds';

const optionalName = (columnName: string) => ({ ...name(columnName), isNullable: true });

/** Practice observations, supervision audits and whatever else is recorded with an instrument; and what people are told of them. */
export class InstrumentRecords1526169600000 implements MigrationInterface {
  name = 'InstrumentRecords1526169600000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'instrument_record',
      columns: {
        id, version: count, createdAt: instant, updatedAt: instant, reference: reference(20), instrumentKey: key(40), instrumentVersion: key(20), activityId: id, recorderId: id,
        recorderLevel: optionalKey(30), subjectPersonId: optionalId, subjectName: optionalName, subjectTeamId: optionalId, subjectServiceAreaId: optionalId, service: optionalKey(20),
        supervisorId: optionalId, dueOn: day, status: key(20), allocatedAt: instant, startedAt: optionalInstant, submittedAt: optionalInstant, overall: optionalKey(30),
      },
      unique: [['reference']],
      indexes: [['activityId', 'status'], ['recorderId', 'status', 'dueOn'], ['subjectPersonId', 'status'], ['subjectTeamId', 'status'], ['subjectServiceAreaId', 'status'], ['submittedAt', 'id']],
      references: {
        activityId: 'activity', recorderId: 'person', subjectPersonId: 'person', subjectTeamId: 'team', subjectServiceAreaId: 'service_area', supervisorId: 'person',
      },
    });
    await createTable(runner, {
      name: 'instrument_answer',
      columns: { recordId: id, recorderId: id, item: key(40), value: optionalText(runner), note: optionalText(runner) },
      primary: ['recordId', 'recorderId', 'item'],
      references: { recordId: 'instrument_record', recorderId: 'person' },
    });
    await addColumns(runner, 'notification', { recordId: optionalId });
    await this.letAuditBeMissing(runner);
  }

  /** What is told of a record names no audit. Nothing refers to a notification, so SQLite may make the table anew. */
  private async letAuditBeMissing(runner: QueryRunner): Promise<void> {
    const column = (await runner.getTable('notification'))?.findColumnByName('auditId');
    if (!column || column.isNullable) return;
    if (runner.connection.options.type === 'mysql') {
      await runner.query('ALTER TABLE `notification` MODIFY `auditId` varchar(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL');
      return;
    }
    const nullable = column.clone();
    nullable.isNullable = true;
    await runner.changeColumn('notification', column, nullable);
  }

  /** The column of the audit stays as it is: what was told of records meanwhile has none. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM notification WHERE recordId IS NOT NULL');
    await dropColumns(runner, 'notification', ['recordId']);
    for (const table of ['instrument_answer', 'instrument_record']) await runner.dropTable(table, true, true, true);
  }
}
