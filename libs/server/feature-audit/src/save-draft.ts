import { DOMAIN_KEYS, problemsInDraft, tidyText } from '@goodmark/audit-tool';
import {
  ActionInput, addActions, assertMayTakeStep, Audit, AuditText, Grade, Judgement, JudgementText, keepDraft, keptOfDraft, moveAudit, problemsWithOwners,
  type RequestContext, ViewsSought,
} from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { JudgementInput, ViewsSoughtInput } from './audit-inputs';

@InputType({ description: 'Part of an audit as its auditor writes it. Left out: unchanged; null: cleared.' })
export class AuditSaveDraftInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => [JudgementInput], { nullable: true, description: 'The domains written on, each at most once.' })
  judgements?: JudgementInput[] | null;

  @Field(() => Grade, { nullable: true, description: 'The overall judgement.' })
  overall?: Grade | null;

  @Field(() => String, { nullable: true, description: 'What was done well, at most 10,000 characters.' })
  strengths?: string | null;

  @Field(() => String, { nullable: true, description: 'What should be better, at most 10,000 characters.' })
  areasForImprovement?: string | null;

  @Field(() => String, { nullable: true, description: 'The case in a few sentences, at most 5,000 characters.' })
  synopsis?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the overall judgement is right although the domains look otherwise, at most 5,000 characters. See `questions`.' })
  overallReason?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it took, in whole minutes, from 0 to 6,000.' })
  minutesSpent?: number | null;

  @Field(() => [ViewsSoughtInput], { nullable: true, description: 'Whose views were sought; those left out are unchanged.' })
  viewsSought?: ViewsSoughtInput[] | null;

  @Field(() => [ActionInput], { nullable: true, description: 'All corrective actions of the draft; they replace those it had.' })
  actions?: ActionInput[] | null;
}

const kept = (given: string | null | undefined, had: string | null | undefined): string | null =>
  given === undefined ? (had ?? null) : tidyText(given ?? '');

async function saveJudgements(tx: RequestContext, audit: Audit, inputs: readonly JudgementInput[]): Promise<void> {
  const domains = inputs.map(({ domain }) => domain);
  const auditId = audit.id;
  const grades = new Map((await tx.ofOwnAudit(Judgement, audit)).map((row) => [row.domain, row]));
  const texts = new Map((await tx.ofOwnAudit(JudgementText, audit)).map((row) => [row.domain, row]));
  const inOrder = [...inputs].sort((a, b) => DOMAIN_KEYS.indexOf(a.domain) - DOMAIN_KEYS.indexOf(b.domain));

  await tx.replace(Judgement, { auditId, domain: domains }, inOrder.map(({ domain, grade }) => ({
    auditId, domain, grade: grade === undefined ? (grades.get(domain)?.grade ?? null) : grade, moderatedGrade: null,
  })));
  const written = inOrder.map(({ domain, evidence, difference, notApplicableReason }) => ({
    auditId,
    domain,
    evidence: kept(evidence, texts.get(domain)?.evidence),
    difference: kept(difference, texts.get(domain)?.difference),
    notApplicableReason: kept(notApplicableReason, texts.get(domain)?.notApplicableReason),
    moderationReason: texts.get(domain)?.moderationReason ?? null,
  }));
  // A text that is written anew leaves a dead entry in the index of words, so one that stands is left alone.
  const changed = written.filter((text) => !reads(texts.get(text.domain), text));
  await tx.replace(JudgementText, { auditId, domain: changed.map(({ domain }) => domain) }, changed);
}

const reads = (stands: JudgementText | undefined, text: Omit<JudgementText, 'auditId' | 'domain'>): boolean =>
  stands !== undefined && stands.evidence === text.evidence && stands.difference === text.difference && stands.notApplicableReason === text.notApplicableReason;

const WHOLE_TEXTS = ['strengths', 'areasForImprovement', 'synopsis', 'overallReason'] as const;

async function saveWhole(tx: RequestContext, audit: Audit, input: AuditSaveDraftInput): Promise<void> {
  const { overall } = input;
  if (overall === undefined && WHOLE_TEXTS.every((name) => input[name] === undefined)) return;
  const [had] = await tx.ofOwnAudit(AuditText, audit);
  await tx.replace(AuditText, { auditId: audit.id }, [{
    ...had,
    auditId: audit.id,
    overall: overall === undefined ? (had?.overall ?? null) : overall,
    ...Object.fromEntries(WHOLE_TEXTS.map((name) => [name, kept(input[name], had?.[name])])),
  }]);
}

async function saveViews(tx: RequestContext, audit: Audit, views: readonly ViewsSoughtInput[]): Promise<void> {
  const auditId = audit.id;
  const had = new Map((await tx.ofOwnAudit(ViewsSought, audit)).map((row) => [row.who, row]));
  await tx.replace(ViewsSought, { auditId, who: views.map(({ who }) => who) }, views.map(({ who, sought, byWhom, how, said, whyNot, changedJudgement }) => ({
    auditId,
    who,
    sought,
    byWhom: kept(byWhom, had.get(who)?.byWhom),
    how: kept(how, had.get(who)?.how),
    said: kept(said, had.get(who)?.said),
    whyNot: kept(whyNot, had.get(who)?.whyNot),
    changedJudgement: changedJudgement === undefined ? (had.get(who)?.changedJudgement ?? null) : changedJudgement,
  })));
}

/** Saves what the auditor has written so far; a partial draft is fine. Moves an allocated or returned audit on. */
export async function saveDraft(tx: RequestContext, input: AuditSaveDraftInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'SAVE_DRAFT', audit);
  assertNoProblems([...problemsInDraft(input, tx.clock.today()), ...(await problemsWithOwners(tx, input.actions ?? []))]);

  const earlier = await keptOfDraft(tx, audit);
  const saved = await moveAudit(tx, audit, input.version, {
    to: 'IN_PROGRESS',
    changes: { startedAt: audit.startedAt ?? tx.clock.now(), ...(input.minutesSpent === undefined ? {} : { minutesSpent: input.minutesSpent }) },
  });
  if (input.judgements?.length) await saveJudgements(tx, audit, input.judgements);
  await saveWhole(tx, audit, input);
  if (input.viewsSought?.length) await saveViews(tx, audit, input.viewsSought);
  if (input.actions !== undefined) await addActions(tx, audit.id, input.actions ?? [], 'AUDITOR');
  await keepDraft(tx, saved, earlier);
  return saved;
}
