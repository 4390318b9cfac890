import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  count, createTable, day, flag, id, instant, key, month, name, optionalCount, optionalDay, optionalId, optionalInstant, optionalKey, optionalText, type TablePlan,
} from './column-kinds';

const versioned = { id, version: count, createdAt: instant, updatedAt: instant };

/** Why activities come on the schedule: indicators, inspection recommendations and improvement objectives. */
export class Triggers1525392000000 implements MigrationInterface {
  name = 'Triggers1525392000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner)) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner).reverse()) await runner.dropTable(table.name, true, true, true);
  }

  private tables(runner: QueryRunner): TablePlan[] {
    const aim = { ...versioned, title: name, text: optionalText(runner), ownerId: optionalId, dueOn: optionalDay, status: key(20), outcome: optionalText(runner) };
    return [
      {
        name: 'indicator',
        columns: {
          ...versioned, name, definition: optionalText(runner), unit: key(20), better: key(10), service: optionalKey(20), targetHundredths: optionalCount, thresholdHundredths: count, ownerId: optionalId, active: flag,
        },
        references: { ownerId: 'person' },
      },
      {
        name: 'indicator_value',
        columns: { indicatorId: id, month, valueHundredths: count, note: optionalText(runner), byId: id, at: instant },
        primary: ['indicatorId', 'month'],
        references: { indicatorId: 'indicator', byId: 'person' },
      },
      {
        name: 'indicator_breach',
        columns: {
          ...versioned, indicatorId: id, month, valueHundredths: count, thresholdHundredths: count, status: key(20), decidedById: optionalId, decidedAt: optionalInstant, reason: optionalText(runner), activityId: optionalId,
        },
        unique: [['indicatorId', 'month']],
        indexes: [['status', 'month'], ['activityId']],
        references: { indicatorId: 'indicator', decidedById: 'person', activityId: 'activity' },
      },
      { name: 'inspection_recommendation', columns: { ...aim, inspection: name, publishedOn: day }, references: { ownerId: 'person' } },
      { name: 'improvement_objective', columns: { ...aim, plan: name }, references: { ownerId: 'person' } },
      { name: 'activity_link', columns: { activityId: id, aimId: id }, primary: ['activityId', 'aimId'], indexes: [['aimId']], references: { activityId: 'activity' } },
    ];
  }
}
