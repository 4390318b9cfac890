import { isDraft, personShapedIn, personShapePhrase, type Problem, problemUnless, TEXT_LIMITS, textProblems, tidyText } from '@goodmark/audit-tool';
import { Audit, BulkRun, Installation, isOneOf, lastAskedFor, mayAllocateFrom, newId, type RequestContext, tellPeople } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

const MOST = 500;

@InputType({ description: 'Asks auditors for audits they have not submitted: in their inbox, and by e-mail where that is set up.' })
export class AuditsChaseInput {
  @Field(() => [ID], { description: 'The audits, at most 500.' })
  auditIds!: string[];

  @Field(() => String, { nullable: true, description: 'What is said with it, at most 500 characters. It stands in the inbox only: do not put anything about a case in it.' })
  note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one audit that was asked for.' })
export class AuditChaseRow {
  @Field(() => Audit, { nullable: true, description: 'The audit; null where there is none, or none for the viewer.' })
  audit!: Audit | null;

  @Field(() => Boolean, { description: 'Whether its auditor was asked for it.' })
  asked!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, as a sentence.' })
  problem!: string | null;
}

interface ChaseResult {
  readonly auditId: string;
  readonly problem: string | null;
}

function problemWith({ viewer }: RequestContext, audit: Audit | undefined, askedToday: ReadonlySet<string>): string | null {
  if (!audit) return 'There is no such audit, or you may not see it.';
  if (!mayAllocateFrom(viewer, audit.serviceAreaId)) return 'You may ask for audits of cases in the service areas you lead.';
  if (!isDraft(audit.status)) return 'It is submitted, or nobody is asked for it any more.';
  if (audit.auditorId === viewer.personId) return 'It is your own.';
  return askedToday.has(audit.id) ? 'Its auditor was asked for it today already.' : null;
}

/** The note stands outside the case's own texts, where more people read it and a letter points to it, so that nothing in it may tell of a person. */
const problemsWithPeople = (note: string | null): readonly Problem[] =>
  personShapedIn(note ?? '').map(({ shape, words }) => ({ field: 'note', message: `"${words}" looks like ${personShapePhrase(shape)}. Take it out: nothing about a person belongs in this message.` }));

/** Asks for audits and says of each what became of it; nobody is asked twice for one audit on one day. */
export async function chaseAudits(tx: RequestContext, input: AuditsChaseInput): Promise<BulkRun> {
  const ids = [...new Set(input.auditIds)];
  const note = tidyText(input.note ?? null)?.trim() ?? null;
  const problems: Problem[] = [...problemUnless(ids.length > 0 && ids.length <= MOST, 'auditIds', `Give from 1 to ${MOST} audits.`), ...textProblems('note', note, TEXT_LIMITS.short), ...problemsWithPeople(note)];
  assertNoProblems(problems);
  // Whoever asks at the same time waits, and then finds who was asked.
  await tx.set(Installation, { id: 'installation' }, { id: 'installation' });
  const audits = new Map((await tx.visible(Audit, isOneOf('t.id', ids, 'ids'))).map((audit) => [audit.id, audit]));
  const askedToday = await lastAskedFor(tx, ids, tx.clock.today());
  const results = ids.map((auditId): ChaseResult => ({ auditId, problem: problemWith(tx, audits.get(auditId), new Set(askedToday.keys())) }));
  const asked = results.flatMap(({ auditId, problem }) => (problem === null ? [audits.get(auditId) as Audit] : []));
  await tellPeople(tx, 'AUDIT_CHASED', asked, note);
  for (const { id } of asked) await tx.record({ recordType: 'Audit', recordId: id, what: 'asked for' });
  return tx.add(BulkRun, { id: newId(), at: tx.clock.now(), byId: tx.viewer.personId, what: 'auditsChase', results: JSON.stringify(results) });
}

/** The results of a run, in the order asked for, with the audits as they now stand. */
export function chaseResults(ctx: RequestContext, run: BulkRun): Promise<AuditChaseRow[]> {
  const results = JSON.parse(run.results) as ChaseResult[];
  return Promise.all(results.map(async ({ auditId, problem }) => ({ audit: await ctx.load(Audit, auditId), asked: problem === null, problem })));
}
