import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns, count, createTable, day, dropColumns, id, instant, key, list, name, optionalCount, optionalDay, optionalId, optionalKey, optionalReference, optionalText, reference, type TablePlan, text,
} from './column-kinds';

const versioned = { id, version: count, createdAt: instant, updatedAt: instant };
const framed = { service: key(20), serviceAreaId: id, teamId: id, categories: list, caseHolderId: optionalId, openSince: optionalDay };

/** What is imported and drawn from: files as they were uploaded, sampling frames, and samples with all that is needed to draw them again; and when auditors are away. */
export class Sampling1524960000000 implements MigrationInterface {
  name = 'Sampling1524960000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner)) await createTable(runner, table);
    await addColumns(runner, 'audit', { exceptionById: optionalId, exceptionReason: optionalText(runner) });
    await addColumns(runner, 'auditor', { pausedFrom: optionalDay, pausedUntil: optionalDay });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'auditor', ['pausedFrom', 'pausedUntil']);
    await dropColumns(runner, 'audit', ['exceptionById', 'exceptionReason']);
    for (const table of this.tables(runner).reverse()) await runner.dropTable(table.name, true, true, true);
  }

  private tables(runner: QueryRunner): TablePlan[] {
    return [
      {
        name: 'upload',
        columns: {
          ...versioned, byId: id, fileName: name, format: key(10), encoding: optionalKey(20), headings: text(runner), rowCount: count, status: key(20),
          mapping: optionalText(runner), goodCount: optionalCount, badCount: optionalCount, failure: optionalText(runner),
        },
        indexes: [['status', 'updatedAt']],
        references: { byId: 'person' },
      },
      { name: 'upload_chunk', columns: { uploadId: id, seq: count, content: text(runner) }, primary: ['uploadId', 'seq'], references: { uploadId: 'upload' } },
      { name: 'upload_problem', columns: { uploadId: id, rowNumber: count, problem: text(runner) }, primary: ['uploadId', 'rowNumber'], references: { uploadId: 'upload' } },
      {
        name: 'sample_frame',
        columns: { ...versioned, byId: id, uploadId: id, source: name, takenOn: day, rowCount: count, rejectedCount: count, fingerprint: key(64), status: key(20) },
        indexes: [['takenOn']],
        references: { byId: 'person', uploadId: 'upload' },
      },
      {
        name: 'sample_frame_row',
        columns: { frameId: id, reference: reference(40), siblings: optionalReference(40), ...framed },
        primary: ['frameId', 'reference'],
        indexes: [['frameId', 'teamId']],
        references: { frameId: 'sample_frame' },
      },
      {
        name: 'sample_draw',
        columns: {
          ...versioned, activityId: id, frameId: id, byId: id, method: key(20), service: optionalKey(20), categories: list, size: count, share: optionalCount,
          seed: optionalReference(64), stratifiedBy: optionalKey(20), strata: text(runner), refills: text(runner), excludedMonths: optionalCount, population: count,
          eligible: count, frameFingerprint: key(64), reason: optionalText(runner), status: key(20),
        },
        indexes: [['activityId'], ['frameId']],
        references: { activityId: 'activity', frameId: 'sample_frame', byId: 'person' },
      },
      {
        name: 'sample_exclusion',
        columns: { drawId: id, reference: reference(40), reason: key(30), note: optionalText(runner) },
        primary: ['drawId', 'reference'],
        references: { drawId: 'sample_draw' },
      },
      {
        name: 'sample_case',
        columns: {
          id, drawId: id, position: count, reference: reference(40), stratum: optionalReference(60), refill: count, status: key(20), reason: optionalText(runner),
          auditId: optionalId, ...framed,
        },
        unique: [['drawId', 'reference']],
        indexes: [['auditId']],
        references: { drawId: 'sample_draw', auditId: 'audit' },
      },
    ];
  }
}
