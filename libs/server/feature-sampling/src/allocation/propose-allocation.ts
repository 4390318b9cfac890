import { fixedRefusals, proposeAllocation, type Refusal, refusalSentence } from '@goodmark/audit-schedule';
import { type Problem, problemsToAllocateIn, problemUnless } from '@goodmark/audit-tool';
import { Activity, condition, Person, type RequestContext, SampleCase } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { allocationGround, auditorsInQuestion, casesInQuestion, type Ground } from './allocation-ground';

@ObjectType({ simpleResolvers: true, description: 'How many auditors cannot have a case for one reason.' })
export class RefusalCount {
  @Field(() => String, { description: 'The reason as a sentence.' })
  reason!: string;

  @Field(() => Int, { description: 'How many auditors.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A drawn case and who is proposed to audit it.' })
export class ProposedPair {
  @Field(() => SampleCase, { description: 'The case.' })
  case!: SampleCase;

  @Field(() => Person, { nullable: true, description: 'Who is proposed; null where nobody can take it.' })
  auditor!: Person | null;

  @Field(() => String, { description: 'Why they were chosen, or why nobody was.' })
  why!: string;

  @Field(() => [RefusalCount], { description: 'How many auditors cannot have it, by reason.' })
  refused!: RefusalCount[];
}

@ObjectType({ simpleResolvers: true, description: 'What an auditor has to do in the month of an activity, and would have to.' })
export class AuditorLoad {
  @Field(() => Person, { description: 'The auditor.' })
  auditor!: Person;

  @Field(() => Int, { description: 'Pieces of QA expected of them in the month, leave taken off.' })
  expected!: number;

  @Field(() => Int, { description: 'What they have already: audits and moderations.' })
  before!: number;

  @Field(() => Int, { description: 'How many cases are proposed to them.' })
  proposed!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A fair allocation of the drawn cases of an activity. Nothing is allocated.' })
export class AllocationProposal {
  @Field(() => [ProposedPair], { description: 'The cases in the order drawn.' })
  pairs!: ProposedPair[];

  @Field(() => [AuditorLoad], { description: 'Everybody active on the auditor register, by name.' })
  auditors!: AuditorLoad[];

  @Field(() => Int, { description: 'How many cases nobody can take.' })
  unallocated!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An auditor, and why they can have a case or not.' })
export class AllocationCandidate {
  @Field(() => Person, { description: 'The auditor.' })
  auditor!: Person;

  @Field(() => [String], { description: 'Why they cannot have it, a sentence each; empty where they can.' })
  refusals!: string[];

  @Field(() => Boolean, { description: 'Whether that is a conflict of interest, which only a named approver lets pass.' })
  conflict!: boolean;

  @Field(() => Int, { description: 'Pieces of QA expected of them in the month.' })
  expected!: number;

  @Field(() => Int, { description: 'What they have already.' })
  load!: number;
}

const MOST_ABOVE = 20;

function why({ auditors, people }: Ground, auditorId: string | null, given: number): string {
  const auditor = auditors.find(({ id }) => id === auditorId);
  if (!auditor) return 'Nobody can take it: everybody is too close to the case, away, or has as much as is expected of them.';
  const level = people.get(auditor.id)?.level;
  const has = auditor.load + given - 1;
  return `Independent of the case. Has ${has} of the ${auditor.expected} expected this month before this one${level ? `; ${level.toLowerCase().replaceAll('_', ' ')}` : ''}.`;
}

function refusedBy({ auditors, inQuestion }: Ground, caseId: string, full: ReadonlySet<string>): RefusalCount[] {
  const theCase = inQuestion.get(caseId);
  const counts = new Map<Refusal, number>();
  for (const auditor of theCase ? auditors : []) {
    const [first] = fixedRefusals(auditor, theCase as NonNullable<typeof theCase>);
    const reason = first ?? (full.has(auditor.id) ? 'HAS_ENOUGH' : null);
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason: refusalSentence(reason), count }));
}

/** Proposes who audits the drawn cases of an activity, and says why. */
export async function proposeFor(ctx: RequestContext, activityId: string, above: number): Promise<AllocationProposal> {
  assertNoProblems(problemUnless(above >= 0 && above <= MOST_ABOVE, 'above', `Give from 0 to ${MOST_ABOVE} more than is expected.`));
  const ground = await allocationGround(ctx, activityId);
  assertNoProblems(problemsToAllocateIn(ground.activity) as Problem[]);
  const pairs = proposeAllocation([...ground.inQuestion.values()], ground.auditors, above);
  const given = new Map<string, number>();
  for (const { auditorId } of pairs) if (auditorId) given.set(auditorId, (given.get(auditorId) ?? 0) + 1);
  const full = new Set(ground.auditors.filter(({ id, expected, load }) => load + (given.get(id) ?? 0) >= expected + above).map(({ id }) => id));
  const so = new Map<string, number>();
  const shown = pairs.map(({ caseId, auditorId }) => {
    if (auditorId) so.set(auditorId, (so.get(auditorId) ?? 0) + 1);
    return {
      case: ground.cases.find(({ id }) => id === caseId) as SampleCase, auditor: ground.people.get(auditorId ?? '') ?? null, why: why(ground, auditorId, so.get(auditorId ?? '') ?? 0),
      refused: refusedBy(ground, caseId, full),
    };
  });
  const auditors = ground.auditors.map(({ id, expected, load }) => ({ auditor: ground.people.get(id) as Person, expected, before: load, proposed: given.get(id) ?? 0 }));
  return { pairs: shown, auditors: auditors.sort((a, b) => a.auditor.name.localeCompare(b.auditor.name, 'en')), unallocated: pairs.filter(({ auditorId }) => auditorId === null).length };
}

const ABOUT_LOAD: readonly Refusal[] = ['NOTHING_EXPECTED', 'HAS_ENOUGH'];

/** Everybody on the register for one drawn case: those who can have it first, the least busy before the others. */
export async function candidatesFor(ctx: RequestContext, activityId: string, sampleCaseId: string): Promise<AllocationCandidate[]> {
  const activity = await ctx.require(Activity, activityId, 'activityId');
  const [theCase] = await ctx.visible(SampleCase, condition('t.id = :id', { id: sampleCaseId }));
  assertNoProblems(problemUnless(theCase !== undefined, 'sampleCaseId', 'There is no such drawn case.'));
  const inQuestion = await casesInQuestion(ctx, [theCase as SampleCase]);
  const { auditors, people } = await auditorsInQuestion(ctx, activity.month);
  const candidates = auditors.map((auditor) => {
    const refusals: Refusal[] = [...fixedRefusals(auditor, inQuestion.get(sampleCaseId) as never), ...(auditor.expected > 0 && auditor.load >= auditor.expected ? ['HAS_ENOUGH' as const] : [])];
    return {
      auditor: people.get(auditor.id) as Person, refusals: refusals.map(refusalSentence), conflict: refusals.some((refusal) => !ABOUT_LOAD.includes(refusal)), expected: auditor.expected, load: auditor.load,
    };
  });
  const rank = ({ refusals, conflict, load }: AllocationCandidate) => (conflict ? 2000 : refusals.length > 0 ? 1000 : 0) + load;
  return candidates.sort((a, b) => rank(a) - rank(b) || a.auditor.name.localeCompare(b.auditor.name, 'en'));
}
