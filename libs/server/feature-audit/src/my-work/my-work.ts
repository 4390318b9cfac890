import { addWorkingDays, daysBetween } from '@goodmark/audit-schedule';
import { mayModerate, WorkKind, workKindOf } from '@goodmark/audit-tool';
import {
  allOf, anyOf, Audit, type Condition, condition, CorrectiveAction, type EntityClass, Feedback, holidaysOf, ImmediateRisk, ImmediateRiskText, InstrumentRecord, isIndependentOfCase, NEVER, readOpenLoops, type RequestContext,
} from '@goodmark/server-data';

/** How many rows of a bucket are shown. */
const SHOWN = 20;
/** The most drafts of one person that are sorted into buckets; nobody has as many. */
const MAX_DRAFTS = 1_000;
/** How many working days ahead still count as this week. */
export const A_WEEK = 5;

/** What waits for one reason: its first rows, and how many there are. */
export interface Bucket {
  readonly kind: WorkKind;
  readonly audits: readonly Audit[];
  readonly actions: readonly CorrectiveAction[];
  readonly immediateRisks?: readonly ImmediateRisk[];
  readonly records?: readonly InstrumentRecord[];
  /** Counted only when asked for, where the rows do not tell. */
  readonly totalCount: () => Promise<number>;
}

const empty = { audits: [], actions: [] } as const;

/** The audits the viewer has still to write, by urgency: one statement, sorted into four buckets. */
async function draftBuckets(ctx: RequestContext): Promise<Bucket[]> {
  const today = ctx.clock.today();
  const soon = addWorkingDays(today, A_WEEK, await holidaysOf(ctx));
  const drafts = await ctx.visible(
    Audit,
    condition(`t.auditorId = :me AND t.status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED')`, { me: ctx.viewer.personId }),
    `ORDER BY t.dueOn, t.id LIMIT ${MAX_DRAFTS}`,
  );
  return [WorkKind.RETURNED_TO_ME, WorkKind.OVERDUE, WorkKind.DUE_THIS_WEEK, WorkKind.IN_PROGRESS_OR_ALLOCATED].map((kind) => {
    const audits = drafts.filter((draft) => workKindOf(draft, today, soon) === kind);
    return shown(kind, audits);
  });
}

/** What the viewer has taken for moderation, and what they may take: not their own, and of no case they are close to. */
function toModerate({ viewer }: RequestContext): Condition {
  if (!mayModerate(viewer)) return NEVER;
  const me = { me: viewer.personId };
  const free = allOf([condition(`((t.status = 'SUBMITTED' AND t.moderationChoice = 'CHOSEN') OR (t.status = 'IN_MODERATION' AND t.moderatorId IS NULL)) AND t.auditorId <> :me`, me), isIndependentOfCase(viewer, 't')]);
  return anyOf([condition(`t.status = 'IN_MODERATION' AND t.moderatorId = :me`, me), free]);
}

/** Audits a worker disagrees with and nobody has answered, for whoever may give them a second look: at every stage, the closed ones too. */
function toAnswer(ctx: RequestContext): Condition {
  const { viewer } = ctx;
  if (!mayModerate(viewer)) return NEVER;
  const seen = ctx.rule(Feedback, 'wf');
  const waits = condition(
    `t.auditorId <> :me AND t.id IN (SELECT wf.auditId FROM feedback wf WHERE wf.disagrees = 1 AND wf.answeredAt IS NULL AND wf.withdrawnAt IS NULL AND (${seen.sql}))`,
    { ...seen.params, me: viewer.personId },
  );
  return allOf([waits, isIndependentOfCase(viewer, 't')]);
}

/** That the viewer may read what a risk is, and so must do something about it. */
function readsRisk(ctx: RequestContext): Condition {
  const rule = ctx.rule(ImmediateRiskText, 'x');
  return condition(`EXISTS (SELECT 1 FROM immediate_risk_text x WHERE x.riskId = t.id AND (${rule.sql}))`, { ...rule.params });
}

/** The first rows that meet a condition, and their number once somebody asks. */
async function first<T extends object>(ctx: RequestContext, entity: EntityClass<T>, which: Condition, order: string) {
  const rows = which === NEVER ? [] : await ctx.visible(entity, which, `ORDER BY ${order} LIMIT ${SHOWN + 1}`);
  const totalCount = async () => (rows.length <= SHOWN ? rows.length : ctx.rows(entity, 't').andWhere(which.sql, which.params).getCount());
  return { rows: rows.slice(0, SHOWN), totalCount };
}

const COUNTED_OPEN = `t.status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED')`;
const NO_ACTION_LEFT = `NOT EXISTS (SELECT 1 FROM corrective_action wa WHERE wa.auditId = t.id AND wa.status IN ('OPEN', 'DONE'))`;

/**
 * What the viewer has still to do about audits they submitted: hold the feedback conversation, or file what is put
 * right. What was chosen for moderation is filed when that is complete. One statement for both.
 */
async function afterwards(ctx: RequestContext): Promise<{ readonly toFeedBack: readonly Audit[]; readonly toFile: readonly Audit[] }> {
  const due = `t.feedbackHeldOn IS NULL OR (t.filedOn IS NULL AND ${NO_ACTION_LEFT} AND (t.status = 'MODERATED' OR (t.status = 'SUBMITTED' AND (t.moderationChoice IS NULL OR t.moderationChoice = 'NOT_CHOSEN'))))`;
  const rows = await ctx.visible(Audit, condition(`t.auditorId = :me AND ${COUNTED_OPEN} AND (${due})`, { me: ctx.viewer.personId }), `ORDER BY t.submittedAt, t.id LIMIT ${MAX_DRAFTS}`);
  return { toFeedBack: rows.filter(({ feedbackHeldOn }) => feedbackHeldOn === null), toFile: rows.filter(({ feedbackHeldOn }) => feedbackHeldOn !== null) };
}

/** Done by somebody else, on an audit the viewer wrote or moderated: theirs to verify, whoever else may. */
const toVerify = ({ viewer }: RequestContext): Condition => condition(
  `t.status = 'DONE' AND (t.doneById IS NULL OR t.doneById <> :me) AND EXISTS (SELECT 1 FROM audit wv WHERE wv.id = t.auditId AND (wv.auditorId = :me OR wv.moderatorId = :me))`,
  { me: viewer.personId },
);

const shown = (kind: WorkKind, audits: readonly Audit[]): Bucket => ({ ...empty, kind, audits: audits.slice(0, SHOWN), totalCount: async () => audits.length });

/** What waits for the viewer, most urgent first; what is to be written is in one bucket only. Eight statements, and six for the counts of long lists. */
export async function myBuckets(ctx: RequestContext): Promise<Bucket[]> {
  // A deputy sees them too: the action waits while its owner is away.
  const ownOpen = condition(`(t.ownerId = :me OR t.deputyId = :me) AND t.status = 'OPEN'`, { me: ctx.viewer.personId });
  const toRecord = condition(`t.recorderId = :me AND t.status IN ('ALLOCATED', 'IN_PROGRESS')`, { me: ctx.viewer.personId });
  const [risks, drafts, records, moderations, disagreements, after, verifications, actions] = await Promise.all([
    // Every open one that the viewer may read: nobody who can act on it waits for somebody else.
    first(ctx, ImmediateRisk, allOf([condition(`t.status = 'OPEN'`), readsRisk(ctx)]), 't.raisedAt, t.id'),
    draftBuckets(ctx),
    first(ctx, InstrumentRecord, toRecord, 't.dueOn, t.id'),
    // `IN_MODERATION` sorts before `SUBMITTED`: what was taken comes first, and both come by the index of status.
    first(ctx, Audit, toModerate(ctx), 't.status, t.submittedAt, t.id'),
    first(ctx, Audit, toAnswer(ctx), 't.submittedAt, t.id'),
    afterwards(ctx),
    first(ctx, CorrectiveAction, toVerify(ctx), 't.doneAt, t.id'),
    first(ctx, CorrectiveAction, ownOpen, 't.dueOn, t.id'),
  ]);
  return [
    { ...empty, kind: WorkKind.IMMEDIATE_RISK, immediateRisks: risks.rows, totalCount: risks.totalCount },
    ...drafts,
    { ...empty, kind: WorkKind.RECORDS_TO_DO, records: records.rows, totalCount: records.totalCount },
    { ...empty, kind: WorkKind.TO_MODERATE, audits: moderations.rows, totalCount: moderations.totalCount },
    { ...empty, kind: WorkKind.TO_ANSWER, audits: disagreements.rows, totalCount: disagreements.totalCount },
    shown(WorkKind.TO_FEED_BACK, after.toFeedBack),
    { ...empty, kind: WorkKind.TO_VERIFY, actions: verifications.rows, totalCount: verifications.totalCount },
    { ...empty, kind: WorkKind.MY_ACTIONS, actions: actions.rows, totalCount: actions.totalCount },
    shown(WorkKind.TO_FILE, after.toFile),
  ];
}

/** The viewer's audits and actions that are submitted and not closed, and the age of the oldest in days. */
export async function myOpenLoops(ctx: RequestContext): Promise<{ count: number; oldestInDays: number | null }> {
  const { count, oldestAt } = await readOpenLoops(ctx);
  return { count, oldestInDays: oldestAt === null ? null : daysBetween(oldestAt.slice(0, 10), ctx.clock.today()) };
}
