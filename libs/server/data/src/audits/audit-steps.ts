import { type AuditStatus, AuditStep, type ConflictReason, conflictsOf, conflictSentence, isCounted, isDraft, loopStagesOf, mayModerate } from '@goodmark/audit-tool';
import { conflict, type DomainError, forbidden, invalidInput } from '@goodmark/server-graphql';
import { mayCall, type Viewer } from '../access/viewer';
import { mayAllocateFrom } from '../activities/activity-steps';
import type { Audit } from '../entities/audit';
import { isMove, noSuchMove } from '../move-audit';
import type { RequestContext } from '../request-context';

/** One thing that must hold before a step, and what is said where it does not. */
interface Condition {
  readonly holds: (viewer: Viewer, audit: Audit) => boolean;
  readonly refusal: (audit: Audit) => DomainError;
}

interface StepRules {
  /** The mutation, as the access table knows it. */
  readonly operation: string;
  readonly conditions: readonly Condition[];
  /** What is said to somebody in conflict with the case; null where the step does not ask. */
  readonly inConflict: ((reasons: readonly ConflictReason[]) => DomainError) | null;
}

const isTheirOwn: Condition = {
  holds: ({ personId }, { auditorId }) => auditorId === personId,
  refusal: () => forbidden('Only the auditor of this audit may write it.'),
};
const isStillDraft: Condition = {
  holds: (_viewer, { status }) => isDraft(status),
  refusal: ({ version }) =>
    conflict('This audit is submitted and locked. A moderator can return it to you.', version, [
      { field: 'id', message: 'A submitted audit cannot be written on.' },
    ]),
};
const becomes = (to: AuditStatus, via?: AuditStatus): Condition => ({
  holds: (_viewer, audit) => isMove(audit, to, via),
  refusal: (audit) => noSuchMove(audit, to),
});

const isNotSubmitted: Condition = {
  holds: (_viewer, { status }) => isDraft(status),
  refusal: ({ version }) =>
    conflict('This audit is submitted, or was taken off the programme.', version, [
      { field: 'id', message: 'Only an audit that is not submitted yet is exempted or reallocated. Read it again to see where it stands.' },
    ]),
};
const allocatesThere: Condition = {
  holds: (viewer, { serviceAreaId }) => mayAllocateFrom(viewer, serviceAreaId),
  refusal: () => forbidden('You may exempt and reallocate audits of cases in the service areas you lead.'),
};

/** A danger to a child is raised by whoever reads the record for the audit, whatever the audit's stage, practice or not. */
const readsTheRecord: Condition = {
  holds: ({ personId, roles }, { auditorId, moderatorId }) => auditorId === personId || moderatorId === personId || roles.includes('QUALITY_LEAD'),
  refusal: () => forbidden('An immediate risk is raised by the auditor or the moderator of the audit, or by a quality lead. Speak to the team manager of the case yourself.'),
};
const isRead: Condition = {
  holds: (_viewer, { status }) => status !== 'EXEMPTED',
  refusal: ({ version }) => conflict('This audit was taken off the programme.', version, [{ field: 'auditId', message: 'Speak to the team manager of the case yourself.' }]),
};

/** Blind, until the moderator has graded everything and asked to see. */
const isBlind = ({ moderationMode, moderationRevealedAt }: Audit): boolean => moderationMode === 'BLIND' && moderationRevealedAt === null;
const isUncovered: Condition = {
  holds: (_viewer, audit) => !isBlind(audit),
  refusal: ({ status, version }) =>
    conflict('This audit is moderated blind: grade it before you see its grades.', version, [
      { field: 'id', message: status === 'SUBMITTED' ? 'Take it first, grade every domain, and then ask to see the auditor\'s grades.' : 'Grade every domain, then ask to see the auditor\'s grades. After that you can decide.' },
    ]),
};
const isCoveredNow: Condition = {
  holds: (viewer, audit) => audit.status === 'IN_MODERATION' && audit.moderatorId === viewer.personId && isBlind(audit),
  refusal: ({ version }) => conflict('There is nothing covered in this audit.', version, [{ field: 'id', message: 'Only who has taken an audit to moderate it blind can ask to see its grades, and only once.' }]),
};
const waitsForModeration: Condition = {
  holds: (_viewer, { status, kind }) => status === 'SUBMITTED' && kind === 'LIVE',
  refusal: ({ kind, version }) =>
    conflict(kind === 'PRACTICE' ? 'Every practice audit is moderated.' : 'Only an audit that is submitted, and that no moderator has, can be chosen for moderation or lifted from it.', version, [
      { field: 'id', message: 'Read the audit again to see what can be done with it now.' },
    ]),
};

/** Moderation is a second look by somebody senior, independent of the audit and of the case. */
const isModerator: Condition = {
  holds: (viewer) => mayModerate(viewer),
  refusal: () => forbidden('Only a strategic lead, a director or a named moderator may moderate.'),
};
const isAnothers: Condition = {
  holds: ({ personId }, { auditorId }) => auditorId !== personId,
  refusal: () => forbidden('You cannot moderate an audit you carried out.'),
};
const isNotTakenByAnother: Condition = {
  holds: ({ personId }, { status, moderatorId }) => status !== 'IN_MODERATION' || moderatorId === null || moderatorId === personId,
  refusal: ({ version }) =>
    conflict('Another moderator has taken this audit.', version, [{ field: 'id', message: 'Take another audit, or ask the moderator who has it.' }]),
};

const isInModeration: Condition = {
  holds: (_viewer, { status }) => status === 'IN_MODERATION',
  refusal: (audit) => noSuchMove(audit, 'SUBMITTED'),
};
const hasItOrOversees: Condition = {
  holds: ({ personId, roles }, { moderatorId }) => moderatorId === personId || roles.some((role) => role === 'QUALITY_LEAD' || role === 'ADMINISTRATOR'),
  refusal: () => forbidden('Only the moderator who has this audit, a quality lead or an administrator may give it back.'),
};

const isAnothersToGiveBack: Condition = { ...isAnothers, refusal: () => forbidden('You cannot decide on the moderation of an audit you carried out.') };

/** What follows submission is done while the audit is open, by those who have a part in it. */
const isOpenLoop: Condition = {
  holds: (_viewer, { status }) => isCounted(status) && status !== 'CLOSED',
  refusal: ({ version, status }) =>
    conflict(status === 'CLOSED' ? 'This audit is closed: what was recorded about it stays as it is.' : 'This audit is not submitted, so there is nothing to talk about or to file yet.', version, [
      { field: 'id', message: 'Only an audit that is submitted and not closed is fed back and filed.' },
    ]),
};
const givesFeedback: Condition = {
  holds: ({ personId, roles }, { auditorId, moderatorId }) => personId === auditorId || personId === moderatorId || roles.includes('QUALITY_LEAD'),
  refusal: () => forbidden('Feedback is recorded by the auditor, the moderator of the audit or a quality lead.'),
};
const filesIt: Condition = {
  holds: ({ personId, roles, teamIds }, { auditorId, caseHolderId, teamId }) =>
    personId === auditorId || personId === caseHolderId || teamIds.includes(teamId) || roles.some((role) => role === 'QUALITY_LEAD' || role === 'ADMINISTRATOR'),
  refusal: () => forbidden('An audit is filed by its auditor, the case holder, the manager of the team, a quality lead or an administrator.'),
};
const isFiled = (filed: boolean): Condition => ({
  holds: (_viewer, { filedOn }) => (filedOn !== null) === filed,
  refusal: ({ version, filedOn }) =>
    conflict(filedOn === null ? 'This audit is not filed.' : `This audit is filed already, on ${filedOn}.`, version, [{ field: 'id', message: 'Read it again to see how it stands now.' }]),
});
/** What is filed must be what stays: a copy with a grade that moderation may still change would be wrong for ever. */
const isModeratedFirst: Condition = {
  holds: (_viewer, audit) => !loopStagesOf({ ...audit, openActions: 0, unverifiedActions: 0 }).includes('MODERATION'),
  refusal: ({ version }) =>
    conflict("This audit is to be moderated first, so that the copy on the child's record holds the grade that counts.", version, [{ field: 'id', message: 'File it once its moderation is complete.' }]),
};

const noAuditing = (reasons: readonly ConflictReason[]): DomainError =>
  invalidInput(reasons.map((reason) => ({
    field: 'id', message: `You cannot audit this case. ${conflictSentence(reason)} Ask for it to be reallocated.`,
  })));
const noModerating = ([reason]: readonly ConflictReason[]): DomainError =>
  forbidden(`You cannot moderate this audit. ${conflictSentence(reason as ConflictReason)}`);

const moderating = (operation: string, to: AuditStatus, via?: AuditStatus, also: readonly Condition[] = []): StepRules => ({
  operation, conditions: [isModerator, isAnothers, isNotTakenByAnother, becomes(to, via), ...also], inConflict: noModerating,
});

/** The one place that says who may do what with an audit, and when: mutations refuse by it, and answers offer by it. */
const STEPS: Readonly<Record<AuditStep, StepRules>> = {
  SAVE_DRAFT: { operation: 'Mutation.auditSaveDraft', conditions: [isTheirOwn, isStillDraft], inConflict: null },
  SUBMIT: { operation: 'Mutation.auditSubmit', conditions: [isTheirOwn, becomes('SUBMITTED'), isStillDraft], inConflict: noAuditing },
  TAKE_FOR_MODERATION: moderating('Mutation.auditTakeForModeration', 'IN_MODERATION'),
  MODERATE: moderating('Mutation.auditModerate', 'MODERATED', 'IN_MODERATION', [isUncovered]),
  EXEMPT: { operation: 'Mutation.auditExempt', conditions: [allocatesThere, isNotSubmitted], inConflict: null },
  REALLOCATE: { operation: 'Mutation.auditReallocate', conditions: [allocatesThere, isNotSubmitted], inConflict: null },
  RECORD_FEEDBACK: { operation: 'Mutation.feedbackRecord', conditions: [givesFeedback, isOpenLoop], inConflict: null },
  FILE: { operation: 'Mutation.auditFile', conditions: [filesIt, isOpenLoop, isFiled(false), isModeratedFirst], inConflict: null },
  UNFILE: { operation: 'Mutation.auditUnfile', conditions: [filesIt, isOpenLoop, isFiled(true)], inConflict: null },
  RAISE_RISK: { operation: 'Mutation.immediateRiskRaise', conditions: [readsTheRecord, isRead], inConflict: null },
  RETURN: moderating('Mutation.auditReturn', 'RETURNED', 'IN_MODERATION'),
  RELEASE: { operation: 'Mutation.auditReleaseFromModeration', conditions: [isAnothersToGiveBack, hasItOrOversees, isInModeration], inConflict: null },
  REVEAL: { operation: 'Mutation.moderationReveal', conditions: [isModerator, isAnothers, isCoveredNow], inConflict: noModerating },
  CHOOSE_FOR_MODERATION: { operation: 'Mutation.auditChooseForModeration', conditions: [isModerator, isAnothers, waitsForModeration], inConflict: noModerating },
};

/** In which ways the viewer is too close to the case of an audit; none where an exception was approved for its auditor. The cases of a page are looked up together. */
async function conflictsWith(ctx: RequestContext, { caseId, auditorId, exceptionById }: Audit): Promise<readonly ConflictReason[]> {
  if (exceptionById !== null && auditorId === ctx.viewer.personId) return [];
  const ties = await ctx.batched('case ties', (ids) => ctx.facts.tiesOfEach(ids), caseId);
  return ties ? conflictsOf({ id: ctx.viewer.personId, teamId: ctx.viewer.teamId }, ties) : [];
}

/** Throws where the viewer may not take this step with the audit as it stands. Called inside the unit that takes it. */
export async function assertMayTakeStep(tx: RequestContext, step: AuditStep, audit: Audit): Promise<void> {
  const { conditions, inConflict } = STEPS[step];
  const broken = conditions.find(({ holds }) => !holds(tx.viewer, audit));
  if (broken) throw broken.refusal(audit);
  const reasons = inConflict ? await conflictsWith(tx, audit) : [];
  if (inConflict && reasons.length > 0) throw inConflict(reasons);
}

/** Throws where the viewer may not give the second look that a disagreement asks for: somebody who may moderate, not of their own audit and not close to the case. */
export async function assertMayAnswerFor(tx: RequestContext, audit: Audit): Promise<void> {
  const broken = [isModerator, isAnothers].find(({ holds }) => !holds(tx.viewer, audit));
  if (broken) throw broken.refusal(audit);
  const reasons = await conflictsWith(tx, audit);
  if (reasons.length > 0) throw noModerating(reasons);
}

/** Whether the viewer may give that second look. On a list it costs one statement for the whole page. */
export async function mayAnswerFor(ctx: RequestContext, audit: Audit): Promise<boolean> {
  if (!mayCall(ctx.viewer, 'Mutation.feedbackDisagreementAnswer').allowed || ![isModerator, isAnothers].every(({ holds }) => holds(ctx.viewer, audit))) return false;
  return (await conflictsWith(ctx, audit)).length === 0;
}

/** Whether the viewer may take this step, by role, scope, status and independence. */
export async function mayTakeStep(ctx: RequestContext, step: AuditStep, audit: Audit): Promise<boolean> {
  const { operation, conditions, inConflict } = STEPS[step];
  if (!mayCall(ctx.viewer, operation).allowed || !conditions.every(({ holds }) => holds(ctx.viewer, audit))) return false;
  return inConflict === null || (await conflictsWith(ctx, audit)).length === 0;
}

/** The steps that the viewer may take with an audit now. On a list they cost one statement for the whole page. */
export async function stepsOfAudit(ctx: RequestContext, audit: Audit): Promise<AuditStep[]> {
  const steps = Object.values(AuditStep);
  const open = await Promise.all(steps.map((step) => mayTakeStep(ctx, step, audit)));
  return steps.filter((_step, index) => open[index]);
}
