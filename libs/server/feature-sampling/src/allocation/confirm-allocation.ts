import { type CaseToAllocate, fixedRefusals, refusalSentence } from '@goodmark/audit-schedule';
import { mayApprove, problemsToAllocateIn, problemUnless, reasonGiven } from '@goodmark/audit-tool';
import {
  Activity, addAllocatedAudit, type Audit, Auditor, beginWithFirstAudit, BulkRun, Case, condition, newId, nextReference, Person, type RequestContext, SampleCase, SampleDraw, type SamplingMethod,
} from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';
import { casesInQuestion, casesToAllocate } from './allocation-ground';

@InputType({ description: 'Lets a conflict of interest pass. Who approves it and why are kept for good.' })
export class AllocationExceptionInput {
  @Field(() => ID, { description: 'Who approves it: a strategic lead, a director or a quality lead, not the auditor.' })
  approverId!: string;

  @Field(() => String, { description: 'Why there is nobody else.' })
  reason!: string;
}

@InputType({ description: 'One drawn case and who audits it.' })
export class AllocationPairInput {
  @Field(() => ID, { description: 'The drawn case.' })
  sampleCaseId!: string;

  @Field(() => ID, { description: 'The auditor: a person on the auditor register.' })
  auditorId!: string;

  @Field(() => AllocationExceptionInput, { nullable: true, description: 'Needed where the auditor is too close to the case; left aside where they are not.' })
  exception?: AllocationExceptionInput | null;
}

@InputType({ description: 'Allocates drawn cases of an activity, many in one go.' })
export class AllocationConfirmInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day the audits are due; the activity's when left out." })
  dueOn?: string | null;

  @Field(() => [AllocationPairInput], { description: 'Who audits which case, at most 500.' })
  pairs!: AllocationPairInput[];
}

/** What became of one pair. */
export interface AllocationResult {
  readonly sampleCaseId: string;
  readonly auditId: string | null;
  readonly problem: string | null;
}

const MOST_PAIRS = 500;

/** The case of a drawn row: made where there was none, brought up to what the frame says where it differs. */
async function caseOf(tx: RequestContext, { reference, service, teamId, categories, caseHolderId, openSince }: SampleCase): Promise<Case> {
  const [known] = await tx.visible(Case, condition('t.reference = :reference', { reference }));
  const row = { reference, service, teamId, categories, caseHolderId, openSince };
  if (!known) return tx.create(Case, { id: newId(), ...row }, row);
  const stands = { reference: known.reference, service: known.service, teamId: known.teamId, categories: known.categories, caseHolderId: known.caseHolderId, openSince: known.openSince };
  if (JSON.stringify(stands) === JSON.stringify(row)) return known;
  await tx.record({ recordType: 'Case', recordId: known.id, what: 'changed', before: stands, after: row, why: 'As it stands in the sampling frame that it was drawn from.' });
  return tx.change(Case, known, known.version, row);
}

/** What lets a conflict of interest pass, as it is kept with the audit. */
interface ConflictException {
  readonly approvedById: string;
  readonly reason: string;
}

const isApprover = (person: Person | null, auditorId: string): boolean =>
  person !== null && person.id !== auditorId && mayApprove(person);

/** The exception that lets a pair pass, null where it needs none; or why it may not pass, as a sentence. */
async function passOf(tx: RequestContext, { auditorId, exception }: AllocationPairInput, theCase: CaseToAllocate, auditor: Person | null): Promise<ConflictException | null | string> {
  if (!auditor?.active || !(await tx.load(Auditor, auditorId))?.active) return 'Choose somebody active on the auditor register. See auditors.';
  // What is expected of somebody is advice; whoever allocates by hand may go above it.
  const refusals = fixedRefusals({ id: auditor.id, level: auditor.level, teamId: auditor.teamId, expected: 1, load: 0 }, theCase);
  if (refusals.length === 0) return null;
  if (!exception) return `${auditor.name} cannot audit this case. ${refusals.map(refusalSentence).join(' ')} Choose somebody else, or name who approves an exception, and why.`;
  const { reason, problems } = reasonGiven(exception.reason, 'Say why the conflict of interest may pass.');
  if (problems[0]) return problems[0].message;
  return isApprover(await tx.load(Person, exception.approverId), auditorId) ? { approvedById: exception.approverId, reason } : 'An exception is approved by a strategic lead, a director or a quality lead who is not the auditor.';
}

/** What the pairs of one run are allocated on. */
interface Run {
  readonly activity: Activity;
  readonly dueOn: string;
  /** The drawn cases that nobody has yet; a case leaves it once it is given. */
  readonly free: Map<string, SampleCase>;
  readonly inQuestion: ReadonlyMap<string, CaseToAllocate>;
  /** By draw, how its cases were chosen. */
  readonly methods: ReadonlyMap<string, SamplingMethod>;
}

/** Allocates one pair; gives the audit, or why there is none as a sentence. */
async function allocatePair(tx: RequestContext, { activity, dueOn, free, inQuestion, methods }: Run, pair: AllocationPairInput, reference: string): Promise<Audit | string> {
  const sampleCase = free.get(pair.sampleCaseId);
  const theCase = inQuestion.get(pair.sampleCaseId);
  if (!sampleCase || !theCase) return 'This case is not free: it is allocated, replaced, or of no sample of this activity that stands.';
  const auditor = await tx.load(Person, pair.auditorId);
  const exception = await passOf(tx, pair, theCase, auditor);
  if (typeof exception === 'string') return exception;
  const row = await caseOf(tx, sampleCase);
  if (await tx.facts.isAllocatedIn(activity.id, row.id)) return 'This case is already allocated in this activity.';
  const audit = await addAllocatedAudit(tx, {
    reference, activity, theCase: row, serviceAreaId: theCase.serviceAreaId, auditor: auditor as Person, dueOn, samplingMethod: methods.get(sampleCase.drawId) ?? activity.samplingMethod, exception,
  });
  await tx.set(SampleCase, { id: sampleCase.id }, { auditId: audit.id });
  free.delete(sampleCase.id);
  return audit;
}

/** Allocates what can be and says of each pair what became of it, in one unit. `references` were taken before it began. */
export async function confirmAllocation(tx: RequestContext, input: AllocationConfirmInput, references: readonly string[]): Promise<BulkRun> {
  await tx.require(Activity, input.activityId, 'activityId');
  // Its allocations and moves wait for each other, so what is read below stays true.
  await tx.set(Activity, { id: input.activityId }, { id: input.activityId });
  const activity = await tx.require(Activity, input.activityId, 'activityId');
  const dueOn = input.dueOn ?? activity.auditDueOn;
  assertNoProblems([
    ...problemsToAllocateIn(activity),
    ...problemUnless(input.pairs.length > 0 && input.pairs.length <= MOST_PAIRS, 'pairs', 'Give from 1 to 500 pairs.'),
    ...problemUnless(dueOn !== null, 'dueOn', 'Say by when the audits are due: the activity has no day of its own.'),
    ...problemUnless(dueOn === null || dueOn >= `${activity.month}-01`, 'dueOn', 'The audits cannot be due before the month of the activity begins.'),
  ]);
  const free = new Map((await casesToAllocate(tx, activity.id)).map((each) => [each.id, each]));
  const draws = await tx.visible(SampleDraw, condition('t.activityId = :activityId', { activityId: activity.id }));
  const run: Run = { activity, dueOn: dueOn as string, free, inQuestion: await casesInQuestion(tx, [...free.values()]), methods: new Map(draws.map(({ id, method }) => [id, method])) };
  const results: AllocationResult[] = [];
  for (const [index, pair] of input.pairs.entries()) {
    const came = await allocatePair(tx, run, pair, references[index] as string);
    results.push({ sampleCaseId: pair.sampleCaseId, ...(typeof came === 'string' ? { auditId: null, problem: came } : { auditId: came.id, problem: null }) });
  }
  if (results.some(({ auditId }) => auditId !== null)) await beginWithFirstAudit(tx, activity);
  return tx.add(BulkRun, { id: newId(), at: tx.clock.now(), byId: tx.viewer.personId, what: 'allocationConfirm', results: JSON.stringify(results) });
}

/** A reference for each pair, taken before the unit begins. */
export async function referencesFor(ctx: RequestContext, { pairs }: AllocationConfirmInput): Promise<readonly string[]> {
  const references: string[] = [];
  for (const _pair of pairs.slice(0, MOST_PAIRS)) references.push(await nextReference(ctx, 'AUD', ctx.clock.today().slice(0, 4)));
  return references;
}
