import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { count, createTable, day, flag, id, instant, optionalId, optionalInstant, optionalText, type TablePlan } from './column-kinds';

/** What the list of open loops, its ages and its movements are found by. */
const INDEXES: Readonly<Record<string, readonly string[]>> = {
  audit: ['closedAt', 'submittedAt', 'id'],
  corrective_action: ['status', 'auditId'],
  figure_entry: ['basis', 'at'],
};
const nameOf = (table: string, columns: readonly string[]): string => `ix_${table}_${columns.join('_')}`;
const hasIndex = async (runner: QueryRunner, table: string, name: string): Promise<boolean> =>
  (await runner.getTable(table))?.indices.some((index) => index.name === name) ?? false;

/** Feedback conversations, and what open loops are found by. */
export class Feedback1525564800000 implements MigrationInterface {
  name = 'Feedback1525564800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner)) await createTable(runner, table);
    for (const [table, columns] of Object.entries(INDEXES)) {
      const name = nameOf(table, columns);
      if (!(await hasIndex(runner, table, name))) await runner.createIndex(table, new TableIndex({ name, columnNames: [...columns] }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(INDEXES)) {
      const name = nameOf(table, columns);
      if (await hasIndex(runner, table, name)) await runner.dropIndex(table, name);
    }
    for (const table of this.tables(runner).reverse()) await runner.dropTable(table.name, true, true, true);
  }

  private tables(runner: QueryRunner): TablePlan[] {
    const text = optionalText(runner);
    return [
      {
        name: 'feedback',
        columns: {
          id, version: count, createdAt: instant, updatedAt: instant, auditId: id, heldOn: day, recordedById: id, auditorTookPart: flag, caseHolderTookPart: flag, managerTookPart: flag, disagrees: flag,
          answeredAt: optionalInstant, answeredById: optionalId, ownViewAt: optionalInstant, replacesId: optionalId, withdrawnAt: optionalInstant, withdrawnById: optionalId,
        },
        indexes: [['auditId', 'createdAt'], ['disagrees', 'answeredAt', 'createdAt']],
        references: { auditId: 'audit', recordedById: 'person', answeredById: 'person', withdrawnById: 'person' },
      },
      {
        name: 'feedback_participant',
        columns: { feedbackId: id, personId: id, auditId: id },
        primary: ['feedbackId', 'personId'],
        indexes: [['auditId'], ['personId']],
        references: { feedbackId: 'feedback', personId: 'person' },
      },
      {
        name: 'feedback_text',
        columns: { feedbackId: id, auditId: id, points: text, workerView: text, ownView: text, disagreement: text, answer: text, absence: text, withdrawnReason: text },
        primary: ['feedbackId'],
        indexes: [['auditId']],
        references: { feedbackId: 'feedback' },
      },
    ];
  }
}
