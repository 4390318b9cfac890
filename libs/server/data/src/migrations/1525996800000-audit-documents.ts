import type { MigrationInterface, QueryRunner } from 'typeorm';
import { count, createTable, id, instant, key, name, optionalCount, optionalInstant, optionalText, type TablePlan, text } from './column-kinds';

/** Word documents that audits were written in, with their bytes in pieces. */
export class AuditDocuments1525996800000 implements MigrationInterface {
  name = 'AuditDocuments1525996800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner)) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner).reverse()) await runner.dropTable(table.name, true, true, true);
  }

  private tables(runner: QueryRunner): TablePlan[] {
    return [
      {
        name: 'audit_document',
        columns: {
          id, version: count, createdAt: instant, updatedAt: instant, auditId: id, byId: id, kind: key(10), status: key(10), fileName: name, size: count,
          sha256: key(64), uploadedAt: instant, keptAt: optionalInstant, draftVersion: optionalCount, reading: optionalText(runner),
        },
        indexes: [['auditId', 'status'], ['status', 'uploadedAt']],
        references: { auditId: 'audit', byId: 'person' },
      },
      {
        name: 'audit_document_chunk',
        columns: { documentId: id, seq: count, content: text(runner) },
        primary: ['documentId', 'seq'],
        references: { documentId: 'audit_document' },
      },
    ];
  }
}
