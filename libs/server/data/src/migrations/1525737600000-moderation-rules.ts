import { randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, count, createTable, dropColumns, id, instant, optionalInstant, optionalKey, optionalList, optionalText, text } from './column-kinds';

const onPlan = { moderationPicks: optionalList, moderationMode: optionalKey(10) };
const onActivity = { moderationSeed: optionalKey(64) };
const onAudit = (runner: QueryRunner) => ({
  moderationGround: optionalKey(20), moderationGroundReason: optionalText(runner), moderationRuled: optionalKey(20), moderationMode: optionalKey(10), moderationRevealedAt: optionalInstant,
});
const onModeration = {
  blindOverall: optionalKey(20), blindDomains: optionalKey(12), qualityEvidence: optionalKey(20), qualityAnalysis: optionalKey(20), qualityChildFocus: optionalKey(20), viewsChecked: optionalList,
};
const onModerationText = (runner: QueryRunner) => ({ qualityComment: optionalText(runner), viewsComment: optionalText(runner) });

const PLANS = ['activity', 'activity_revision'];

/** A rule that said nothing more picked what the three rules there are pick. */
const EVERY_PICK = ',DOES_NOT_MEET_GOOD,EXCEEDS_GOOD,NEW_AUDITOR,';

/**
 * What was submitted before there were rules: moderated or with a moderator is chosen; closed without, or of an
 * activity that plans no moderation, is not; whatever else waits was waiting for a moderator, and still does.
 */
const CHOICES = [
  `UPDATE audit SET moderationChoice = 'NOT_CHOSEN' WHERE moderationChoice IS NULL AND ((status = 'CLOSED' AND moderatedAt IS NULL) OR (status = 'SUBMITTED' AND activityId IN
     (SELECT id FROM activity WHERE moderationRate = 0 OR (moderationRate IS NULL AND moderationRule = 'RANDOM_SHARE'))))`,
  `UPDATE audit SET moderationChoice = 'CHOSEN' WHERE moderationChoice IS NULL AND status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED', 'RETURNED')`,
  `UPDATE audit SET moderationRuled = moderationChoice, moderationMode = 'OPEN' WHERE moderationRuled IS NULL AND moderationChoice IS NOT NULL`,
];

/** Which audits are moderated and why, blind moderation, the quality of an audit, and what a moderator has begun to write. */
export class ModerationRules1525737600000 implements MigrationInterface {
  name = 'ModerationRules1525737600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of PLANS) await addColumns(runner, table, onPlan);
    await addColumns(runner, 'activity', onActivity);
    await addColumns(runner, 'audit', onAudit(runner));
    await addColumns(runner, 'moderation', onModeration);
    await addColumns(runner, 'moderation_text', onModerationText(runner));
    await createTable(runner, {
      name: 'moderation_draft',
      columns: {
        id, version: count, createdAt: instant, updatedAt: instant, auditId: id, moderatorId: id, content: text(runner), revealedAt: optionalInstant, blindOverall: optionalKey(20), blindDomains: optionalKey(12),
      },
      unique: [['auditId', 'moderatorId']],
      references: { auditId: 'audit', moderatorId: 'person' },
    });
    for (const table of PLANS) {
      await runner.query(`UPDATE ${table} SET moderationMode = 'OPEN' WHERE moderationMode IS NULL`);
      await runner.query(`UPDATE ${table} SET moderationPicks = '${EVERY_PICK}' WHERE moderationPicks IS NULL AND moderationRule = 'BY_RULE'`);
    }
    const unseeded: { id: string }[] = await runner.query('SELECT id FROM activity WHERE moderationSeed IS NULL');
    for (const activity of unseeded) await runner.query(`UPDATE activity SET moderationSeed = ? WHERE id = ?`, [randomBytes(16).toString('hex'), activity.id]);
    for (const sql of CHOICES) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('moderation_draft', true, true, true);
    await dropColumns(runner, 'moderation_text', Object.keys(onModerationText(runner)));
    await dropColumns(runner, 'moderation', Object.keys(onModeration));
    await dropColumns(runner, 'audit', Object.keys(onAudit(runner)));
    await dropColumns(runner, 'activity', Object.keys(onActivity));
    for (const table of PLANS) await dropColumns(runner, table, Object.keys(onPlan));
  }
}
