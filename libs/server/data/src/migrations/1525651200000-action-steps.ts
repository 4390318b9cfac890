import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { addColumns, count, createTable, day, dropColumns, id, instant, key, name, optionalCount, optionalDay, optionalId, optionalInstant, optionalText, type TablePlan, text } from './column-kinds';

const versioned = { id, version: count, createdAt: instant, updatedAt: instant };
/** The moment at which the settings were put there, the same everywhere. */
const AT = '2018-04-01T00:00:00.000Z';

/** The deputy sees the action, and who is reminded is found by due date. */
const INDEXES = [['deputyId'], ['status', 'dueOn']] as const;
const indexNameOf = (columns: readonly string[]): string => `ix_corrective_action_${columns.join('_')}`;

/** How corrective actions go on: later dates, reports that did not hold, who is told when; and the plans that follow from an activity. */
export class ActionSteps1525651200000 implements MigrationInterface {
  name = 'ActionSteps1525651200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner)) await createTable(runner, table);
    await addColumns(runner, 'notification', { actionId: optionalId });
    const known = (await runner.getTable('corrective_action'))?.indices.map((index) => index.name) ?? [];
    for (const columns of INDEXES.filter((each) => !known.includes(indexNameOf(each)))) {
      await runner.createIndex('corrective_action', new TableIndex({ name: indexNameOf(columns), columnNames: [...columns] }));
    }
    const [{ n }] = (await runner.query('SELECT COUNT(*) AS n FROM programme_settings')) as [{ n: number | string }];
    if (Number(n) > 0) return;
    await runner.query(
      `INSERT INTO programme_settings (id, version, createdAt, updatedAt, dueSoonDays, teamManagerDays, operationalLeadDays, strategicLeadDays, directorDays)
       VALUES ('programme-settings', 1, ?, ?, 5, 1, 7, 14, 28)`, [AT, AT],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const columns of INDEXES) await runner.dropIndex('corrective_action', indexNameOf(columns));
    await dropColumns(runner, 'notification', ['actionId']);
    for (const table of this.tables(runner).reverse()) await runner.dropTable(table.name, true, true, true);
  }

  private tables(runner: QueryRunner): TablePlan[] {
    const later = { id, actionId: id, at: instant, byId: id, fromDueOn: day, dueOn: day, reason: text(runner) };
    return [
      {
        name: 'action_extension', columns: { ...later, approvedById: id }, indexes: [['actionId', 'at']],
        references: { actionId: 'corrective_action', byId: 'person', approvedById: 'person' },
      },
      {
        name: 'action_return', columns: { id, actionId: id, at: instant, byId: id, reason: text(runner), doneOn: day, doneAt: instant, doneById: id, completion: optionalText(runner) },
        indexes: [['actionId', 'at']], references: { actionId: 'corrective_action', byId: 'person', doneById: 'person' },
      },
      { name: 'programme_settings', columns: { ...versioned, dueSoonDays: count, teamManagerDays: optionalCount, operationalLeadDays: optionalCount, strategicLeadDays: optionalCount, directorDays: optionalCount } },
      { name: 'action_plan', columns: { ...versioned, activityId: id, title: name, ownerId: id, status: key(10) }, indexes: [['activityId']], references: { activityId: 'activity', ownerId: 'person' } },
      { name: 'plan_recommendation', columns: { ...versioned, planId: id, position: count, text: text(runner) }, indexes: [['planId', 'position']], references: { planId: 'action_plan' } },
      {
        name: 'plan_action',
        columns: {
          ...versioned, planId: id, recommendationId: id, position: count, what: text(runner), ownerId: id, firstDueOn: day, dueOn: day, status: key(10), doneOn: optionalDay, doneById: optionalId,
          completion: optionalText(runner), verifiedAt: optionalInstant, verifiedById: optionalId, verification: optionalText(runner),
        },
        indexes: [['planId', 'position'], ['ownerId', 'status']], references: { planId: 'action_plan', recommendationId: 'plan_recommendation', ownerId: 'person' },
      },
      { name: 'plan_action_extension', columns: later, indexes: [['actionId', 'at']], references: { actionId: 'plan_action', byId: 'person' } },
      { name: 'plan_meeting', columns: { id, planId: id, seq: count, heldOn: day, at: instant, byId: id, notes: optionalText(runner) }, unique: [['planId', 'seq']], references: { planId: 'action_plan', byId: 'person' } },
      {
        name: 'plan_meeting_action', columns: { meetingId: id, actionId: id, rag: key(10), status: key(10), dueOn: day }, primary: ['meetingId', 'actionId'],
        references: { meetingId: 'plan_meeting', actionId: 'plan_action' },
      },
    ];
  }
}
