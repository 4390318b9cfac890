import type { MigrationInterface, QueryRunner } from 'typeorm';
import { count, createTable, id, instant, key, optionalId, optionalInstant, optionalText, reference, text } from './column-kinds';

const versioned = { id, version: count, createdAt: instant, updatedAt: instant };

/** Dangers to a child found while reading: who was told of them by speaking to them, and what they answered. */
export class ImmediateRisks1525824000000 implements MigrationInterface {
  name = 'ImmediateRisks1525824000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'immediate_risk',
      columns: {
        ...versioned, auditId: id, reference: reference(20), auditKind: key(10), caseReference: reference(40), service: key(20), serviceAreaId: id, teamId: id, raisedById: id,
        raisedAt: instant, status: key(20), firstToldAt: optionalInstant, answeredAt: optionalInstant, withdrawnAt: optionalInstant, withdrawnById: optionalId,
      },
      indexes: [['auditId'], ['status', 'raisedAt'], ['raisedById']],
      references: { auditId: 'audit', serviceAreaId: 'service_area', teamId: 'team', raisedById: 'person', withdrawnById: 'person' },
    });
    await createTable(runner, {
      name: 'immediate_risk_text',
      columns: { riskId: id, what: text(runner), withdrawnReason: optionalText(runner) },
      primary: ['riskId'],
      references: { riskId: 'immediate_risk' },
    });
    await createTable(runner, {
      name: 'risk_told',
      columns: {
        id, riskId: id, personId: optionalId, outsider: optionalText(runner), how: key(20), toldAt: instant, answeredAt: optionalInstant, answer: optionalText(runner),
        recordedById: id, recordedAt: instant,
      },
      indexes: [['riskId', 'toldAt'], ['personId']],
      references: { riskId: 'immediate_risk', personId: 'person', recordedById: 'person' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['risk_told', 'immediate_risk_text', 'immediate_risk']) await runner.dropTable(table, true, true, true);
  }
}
