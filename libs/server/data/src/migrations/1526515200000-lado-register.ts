import type { MigrationInterface, QueryRunner } from 'typeorm';
import { count, createTable, day, flag, id, instant, key, optionalDay, optionalFlag, optionalId, optionalInstant, optionalKey, optionalReference, optionalText, reference, type TablePlan, text } from './column-kinds';

const versioned = { id, version: count, createdAt: instant, updatedAt: instant };
/** The moment at which the settings were put there, the same everywhere. */
const AT = '2018-04-01T00:00:00.000Z';

/** The register of allegations against adults who work with children: referrals, their meetings, and who meets them for a while. */
export class LadoRegister1526515200000 implements MigrationInterface {
  name = 'LadoRegister1526515200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner)) await createTable(runner, table);
    const [{ n }] = (await runner.query('SELECT COUNT(*) AS n FROM lado_settings')) as [{ n: number | string }];
    if (Number(n) === 0) await runner.query(`INSERT INTO lado_settings (id, version, createdAt, updatedAt, reportWorkingDays, meetingDays) VALUES ('lado-settings', 1, ?, ?, 1, 14)`, [AT, AT]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of this.tables(runner).reverse()) await runner.dropTable(table.name, true, true, true);
  }

  private tables(runner: QueryRunner): TablePlan[] {
    return [
      {
        name: 'lado_referral',
        columns: {
          ...versioned, reference: reference(20), adultReference: reference(40), settingReference: optionalReference(40), receivedOn: day, learnedOn: optionalDay, referrer: key(20), sector: key(20), adultRole: key(20), harm: key(20),
          route: key(20), firstMeetingOn: optionalDay, police: optionalKey(20), hrProcess: optionalKey(20), hrOutcome: optionalKey(20), employmentAfter: optionalKey(20), dbsDue: optionalFlag, dbsMadeOn: optionalDay,
          dbsOutcome: optionalKey(20), regulator: optionalKey(20), regulatorReferredOn: optionalDay, outcome: optionalKey(20), concludedOn: optionalDay, childTold: optionalFlag, recordedById: id,
        },
        unique: [['reference']], indexes: [['receivedOn'], ['adultReference'], ['settingReference']], references: { recordedById: 'person' },
      },
      {
        name: 'lado_referral_text',
        columns: {
          referralId: id, concern: text(runner), conclusionReason: optionalText(runner), childReason: optionalText(runner), hrReason: optionalText(runner), employmentReason: optionalText(runner), dbsReason: optionalText(runner),
        },
        primary: ['referralId'], references: { referralId: 'lado_referral' },
      },
      {
        name: 'lado_meeting', columns: { id, referralId: id, heldOn: day, decisions: text(runner), recordedById: id, recordedAt: instant }, indexes: [['referralId', 'heldOn']],
        references: { referralId: 'lado_referral', recordedById: 'person' },
      },
      { name: 'lado_meeting_agency', columns: { meetingId: id, agency: key(20), referralId: id, attended: flag }, primary: ['meetingId', 'agency'], indexes: [['referralId']], references: { meetingId: 'lado_meeting', referralId: 'lado_referral' } },
      {
        name: 'lado_access',
        columns: { ...versioned, kind: key(20), personId: id, referralId: optionalId, fromOn: day, untilOn: day, reason: text(runner), grantedById: id, revokedAt: optionalInstant },
        indexes: [['personId', 'untilOn'], ['referralId']], references: { personId: 'person', referralId: 'lado_referral', grantedById: 'person' },
      },
      { name: 'lado_settings', columns: { ...versioned, reportWorkingDays: count, meetingDays: count } },
    ];
  }
}
