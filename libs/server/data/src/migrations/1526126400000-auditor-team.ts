import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, optionalId } from './column-kinds';

/**
 * The team an auditor was in when an audit was allocated to them, so that figures by team stay as they were when people
 * move. Of audits from before, nothing better is known than the team they are in now.
 */
export class AuditorTeam1526126400000 implements MigrationInterface {
  name = 'AuditorTeam1526126400000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'audit', { auditorTeamId: optionalId });
    await runner.query('UPDATE audit SET auditorTeamId = (SELECT p.teamId FROM person p WHERE p.id = audit.auditorId) WHERE auditorTeamId IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'audit', ['auditorTeamId']);
  }
}
