import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, optionalCount, optionalDay, optionalId, optionalInstant, optionalKey, optionalText } from './column-kinds';

const onAudit = {
  moderationChoice: optionalKey(20), feedbackHeldOn: optionalDay, filedOn: optionalDay, filedById: optionalId,
  minutesSpent: optionalCount, previousAuditId: optionalId,
};
const onText = (runner: QueryRunner) => ({ synopsis: optionalText(runner), overallReason: optionalText(runner), changedForChild: optionalText(runner) });
const onAction = (runner: QueryRunner) => ({
  deputyId: optionalId, doneOn: optionalDay, doneAt: optionalInstant, doneById: optionalId, completion: optionalText(runner),
  verifiedAt: optionalInstant, verifiedById: optionalId, verification: optionalText(runner),
  calledOffAt: optionalInstant, calledOffOn: optionalDay, calledOffById: optionalId, calledOffReason: optionalText(runner), approvedById: optionalId,
});

/** What is known of an audit after it was submitted, until it is put right: feedback, actions proved, filing. */
export class OpenLoops1525500000000 implements MigrationInterface {
  name = 'OpenLoops1525500000000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'audit', onAudit);
    await addColumns(runner, 'audit_text', onText(runner));
    await addColumns(runner, 'corrective_action', onAction(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'corrective_action', Object.keys(onAction(runner)));
    await dropColumns(runner, 'audit_text', Object.keys(onText(runner)));
    await dropColumns(runner, 'audit', Object.keys(onAudit));
  }
}
