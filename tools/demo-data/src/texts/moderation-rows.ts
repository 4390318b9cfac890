import { AuditQuality, DOMAIN_KEYS, ModerationMode, ModerationResult, ViewHolder } from '@goodmark/audit-tool';
import { type AuditStory, gradeIn } from '../audits/audit-story';
import { blindGradesOf } from '../audits/blind-grades';
import { idOf } from '../identifiers';
import { type Random, randomFor } from '../random';
import type { ModerationRow, ModerationTextRow } from '../rows';
import { moderatorAddedAction } from './corrective-actions';
import { fill, type Voice } from './fill';
import { voiceOf } from './judgement-texts';
import {
  ACTION_ADDED, FEEDBACK_ON_AGREEMENT, FEEDBACK_ON_CHANGE, OVERALL_KEPT, OVERALL_LOWERED, OVERALL_RAISED, RETURN_FEEDBACK, RETURNED,
} from './moderation-bank';

export interface ModerationWithText {
  readonly moderation: ModerationRow;
  readonly text: ModerationTextRow;
}

/** The moderation of an audit, complete or sent back; null where there was none. */
export function moderationOf(story: AuditStory): ModerationWithText | null {
  const { moderatorId, moderated, times, returnedAt, auditor } = story;
  const at = returnedAt ?? times.moderatedAt;
  if (!at || !moderatorId || !auditor.overall) return null;

  const result = resultOf(story);
  const blind = blindGradesOf(story);
  const id = idOf(`moderation of ${story.key}`, at);
  return {
    moderation: {
      id,
      auditId: story.id,
      moderatorId,
      at,
      mode: blind ? ModerationMode.BLIND : ModerationMode.OPEN,
      result,
      overallFrom: auditor.overall,
      overallTo: moderated?.overall ?? null,
      ofAuditorId: null,
      blindOverall: blind?.overall ?? null,
      blindDomains: blind?.domains ?? null,
      ...qualityOf(story),
    },
    text: { moderationId: id, auditId: story.id, ...NO_COMMENTS, ...accountOf(story, result, randomFor(`moderation of ${story.key}`)) },
  };
}

/** The quality of the audit was judged, and the views looked at, from December 2017 on. */
function qualityOf({ key, moderated, times: { submittedAt } }: AuditStory): Pick<ModerationRow, 'qualityEvidence' | 'qualityAnalysis' | 'qualityChildFocus' | 'viewsChecked'> {
  if (!moderated || (submittedAt ?? '') < '2017-12') return { qualityEvidence: null, qualityAnalysis: null, qualityChildFocus: null, viewsChecked: null };
  const random = randomFor(`quality ${key}`);
  const grade = () => (random.chance(0.25) ? AuditQuality.STRONG : random.chance(0.8) ? AuditQuality.SOUND : AuditQuality.NEEDS_WORK);
  return { qualityEvidence: grade(), qualityAnalysis: grade(), qualityChildFocus: grade(), viewsChecked: Object.values(ViewHolder) };
}

function resultOf({ auditor, moderated }: AuditStory): ModerationResult {
  if (!moderated) return ModerationResult.RETURNED;
  const isSame = auditor.overall === moderated.overall && DOMAIN_KEYS.every((domain) => gradeIn(auditor, domain) === gradeIn(moderated, domain));
  return isSame ? ModerationResult.AGREED : ModerationResult.ADJUSTED;
}

type Account = Pick<ModerationTextRow, 'reason' | 'feedback'>;

const NO_COMMENTS = { qualityComment: null, viewsComment: null };

function accountOf(story: AuditStory, result: ModerationResult, random: Random): Account {
  const voice = voiceOf(story);
  const added = moderatorAddedAction(story) ? [fill(random.pick(ACTION_ADDED), voice, random)] : [];
  if (result === ModerationResult.RETURNED) return { reason: random.pick(RETURNED), feedback: random.pick(RETURN_FEEDBACK) };
  if (result === ModerationResult.AGREED) return { reason: added[0] ?? null, feedback: random.pick(FEEDBACK_ON_AGREEMENT) };
  return { reason: [reasonFor(story, voice, random), ...added].join(' '), feedback: random.pick(FEEDBACK_ON_CHANGE) };
}

const WORST_FIRST = ['DOES_NOT_MEET_GOOD', 'MEETS_GOOD', 'EXCEEDS_GOOD'];

function reasonFor({ auditor, moderated }: AuditStory, voice: Voice, random: Random): string {
  const steps = WORST_FIRST.indexOf(moderated?.overall ?? '') - WORST_FIRST.indexOf(auditor.overall ?? '');
  const bank = steps < 0 ? OVERALL_LOWERED : steps > 0 ? OVERALL_RAISED : OVERALL_KEPT;
  return fill(random.pick(bank), voice, random);
}
