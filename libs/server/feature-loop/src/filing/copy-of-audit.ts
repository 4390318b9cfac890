import { longDate } from '@goodmark/audit-schedule';
import { type Grade, domainName, gradeName, isCounted } from '@goodmark/audit-tool';
import {
  Activity, type Audit, AuditText, Case, condition, CorrectiveAction, type Feedback, feedbackOf, feedbackTextsOf, type FeedbackText, isOneOf, type Judgement, judgementsOf, type Moderation, moderationsOf, participantsOf, Person,
  isCovered, type RequestContext, ServiceArea, Team, ViewsSought,
} from '@goodmark/server-data';
import type { Block, PlainDocument } from '@goodmark/server-documents';
import { conflict, forbidden } from '@goodmark/server-graphql';

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
const said = (label: string | null, text: string | null | undefined): readonly Block[] => (text ? [{ kind: 'paragraph', label, text }] : []);
const part = (title: string, blocks: readonly Block[]): readonly Block[] => (blocks.length > 0 ? [heading(1, title), ...blocks] : []);
const dayOf = (instant: string | null): string | null => instant && longDate(instant.slice(0, 10));
const inWords = (key: string): string => `${key.charAt(0)}${key.slice(1).toLowerCase().replaceAll('_', ' ')}`;
const graded = (grade: Grade | null): string | null => grade && gradeName(grade);

/** The names of people, as far as they are known. */
type Names = (id: string | null) => string | null;

async function namesOf(ctx: RequestContext, ids: readonly (string | null)[]): Promise<Names> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const names = new Map((await ctx.visible(Person, isOneOf('t.id', wanted, 'ids'))).map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}

function outcomeOf({ auditorGrade, moderatedGrade, outcome }: Audit): readonly Block[] {
  return [
    ...said("Auditor's grade", graded(auditorGrade)),
    ...said('Moderated grade', graded(moderatedGrade) ?? 'Not moderated'),
    ...said('Outcome', moderatedGrade ? graded(outcome) : `${graded(outcome)} (auditor's grade, not moderated)`),
  ];
}

const judged = ({ domain, grade, moderatedGrade, evidence, difference, notApplicableReason, moderationReason }: Judgement): readonly Block[] => [
  heading(2, domainName(domain)),
  ...said('Grade', grade && gradeName(grade)), ...said('Moderated grade', moderatedGrade && gradeName(moderatedGrade)), ...said('Evidence', evidence), ...said('Difference it made to the child', difference),
  ...said('Why it does not apply', notApplicableReason), ...said('Why the moderator changed it', moderationReason),
];

const VIEW_HOLDERS = { CHILD: 'The child', PARENT: 'A parent', CARER: 'A carer' } as const;
const viewed = ({ who, sought, byWhom, how, said: words, whyNot, changedJudgement }: ViewsSought): readonly Block[] => [
  heading(2, VIEW_HOLDERS[who]),
  ...said('Asked', sought ? 'Yes' : 'No'), ...said('By whom', byWhom), ...said('How', how), ...said('What they said', words), ...said('Why not', whyNot),
  ...said('Changed the judgement', sought && changedJudgement !== null ? (changedJudgement ? 'Yes' : 'No') : null),
];

const acted = (names: Names) => (action: CorrectiveAction, index: number): readonly Block[] => [
  heading(2, `Action ${index + 1}`),
  ...said('What must change', action.what), ...said('Who', names(action.ownerId)), ...said('First due', longDate(action.firstDueOn)), ...said('Due', action.dueOn === action.firstDueOn ? null : longDate(action.dueOn)),
  ...said('Where it stands', inWords(action.status)), ...said('What was done', action.completion), ...said('Done on', action.doneOn && longDate(action.doneOn)),
  ...said('Verified by', action.verifiedAt && names(action.verifiedById)), ...said('How it was verified', action.verification), ...said('Why it no longer applies', action.calledOffReason),
];

const moderated = (names: Names) => ({ at, result, overallFrom, overallTo, moderatorId, reason }: Moderation): readonly Block[] => [
  heading(2, `${dayOf(at)}, ${names(moderatorId) ?? 'a moderator'}`),
  ...said('Result', inWords(result)), ...said('From', gradeName(overallFrom)), ...said('To', graded(overallTo)), ...said('Reason', reason),
];

const talked = (names: Names, took: ReadonlyMap<string, readonly string[]>, texts: ReadonlyMap<string, FeedbackText>) => (feedback: Feedback): readonly Block[] => {
  const text = texts.get(feedback.id);
  return [
    heading(2, `Held on ${longDate(feedback.heldOn)}`),
    ...said('Took part', (took.get(feedback.id) ?? []).map((id) => names(id) ?? 'Somebody').join(', ')), ...said('Why somebody was not there', text?.absence), ...said('What was agreed', text?.points),
    ...said("The worker's own view", text?.workerView), ...said('In their own words', text?.ownView), ...said('What the worker disagrees with', text?.disagreement), ...said("The moderator's answer", text?.answer),
  ];
};

/**
 * A clean copy of a submitted audit for the child's record: everything that is written about it, and nothing that the
 * viewer may not read. Refused to those who do not read its text, since a copy without it must not be filed.
 */
export async function copyOfAudit(ctx: RequestContext, audit: Audit): Promise<PlainDocument> {
  if (!isCounted(audit.status)) throw conflict('This audit is not submitted, so there is nothing to file yet.', audit.version);
  if (isCovered(ctx.viewer, audit)) throw forbidden('You grade this audit before you see how it was graded. A copy can be had once you have.');
  const [text] = await ctx.visible(AuditText, condition('t.auditId = :id', { id: audit.id }));
  const judgements = (await judgementsOf(ctx, [audit.id], true)).get(audit.id) ?? [];
  if (!text || !judgements.some(({ evidence, notApplicableReason }) => evidence ?? notApplicableReason)) {
    throw forbidden('Only those who may read the text of this audit can have a copy to file.');
  }
  ctx.viewLog.note([audit.id]);
  const ofAudit = condition('t.auditId = :id', { id: audit.id });
  const views = await ctx.visible(ViewsSought, ofAudit);
  const actions = await ctx.visible(CorrectiveAction, ofAudit, 'ORDER BY t.position, t.id');
  const moderations = [...(await moderationsOf(ctx, audit.id, true))].reverse();
  const standing = ((await feedbackOf(ctx, [audit.id])).get(audit.id) ?? []).filter(({ withdrawnAt }) => withdrawnAt === null).reverse();
  const ids = standing.map(({ id }) => id);
  const [texts, took] = [await feedbackTextsOf(ctx, ids), await participantsOf(ctx, ids)];
  const names = await namesOf(ctx, [
    audit.auditorId, audit.moderatorId, audit.caseHolderId, ctx.viewer.personId, ...actions.flatMap(({ ownerId, verifiedById }) => [ownerId, verifiedById]), ...moderations.map(({ moderatorId }) => moderatorId), ...[...took.values()].flat(),
  ]);
  const [theCase, activity, team, area] = [await ctx.require(Case, audit.caseId), await ctx.load(Activity, audit.activityId), await ctx.load(Team, audit.teamId), await ctx.load(ServiceArea, audit.serviceAreaId)];
  const order = Object.keys(VIEW_HOLDERS);
  return {
    title: `Audit ${audit.reference}`,
    footer: `${audit.reference}, copy of ${longDate(ctx.clock.today())}`,
    blocks: [
      ...said('Case', theCase.reference), ...said('Activity', activity?.title ?? 'Practice audit'), ...said('Case holder when it was allocated', names(audit.caseHolderId)), ...said('Team', team?.name), ...said('Service area', area?.name),
      ...said('Auditor', names(audit.auditorId)), ...said('Allocated', dayOf(audit.allocatedAt)), ...said('Submitted', dayOf(audit.submittedAt)), ...said('Moderated', audit.moderatedAt && `${dayOf(audit.moderatedAt)}, ${names(audit.moderatorId) ?? ''}`),
      ...said('Feedback held', audit.feedbackHeldOn && longDate(audit.feedbackHeldOn)), ...said('Copied', `${longDate(ctx.clock.today())}, ${names(ctx.viewer.personId) ?? ''}`),
      ...part('Outcome', outcomeOf(audit)),
      ...part('The audit as a whole', [
        ...said('The case in a few sentences', text.synopsis), ...said('Why the overall judgement is right', text.overallReason), ...said('Strengths', text.strengths), ...said('Areas for improvement', text.areasForImprovement), ...said('What changed for the child', text.changedForChild),
      ]),
      ...part('The twelve domains', judgements.flatMap(judged)),
      ...part('Views sought', views.sort((a, b) => order.indexOf(a.who) - order.indexOf(b.who)).flatMap(viewed)),
      ...part('Corrective actions', actions.flatMap(acted(names))),
      ...part('Moderation', moderations.flatMap(moderated(names))),
      ...part('Feedback', standing.flatMap(talked(names, took, texts))),
    ],
  };
}
