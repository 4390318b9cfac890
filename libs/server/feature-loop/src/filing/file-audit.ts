import { problemUnless, reasonGiven } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, closeIfPutRight, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: "Marks an audit as filed on the child's record." })
export class AuditFileInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was filed: not before the submission and not in the future; today when left out.' })
  filedOn?: string | null;
}

@InputType({ description: "Takes back that an audit is filed on the child's record." })
export class AuditUnfileInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why it is taken back, at most 5,000 characters.' })
  reason!: string;
}

/** Notes that the copy of an audit stands on the child's record, and who says so. Closes the audit where that was the last thing missing. */
export async function fileAudit(tx: RequestContext, input: AuditFileInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'FILE', audit);
  const today = tx.clock.today();
  const filedOn = input.filedOn ?? today;
  const since = (audit.moderatedAt ?? audit.submittedAt ?? audit.allocatedAt).slice(0, 10);
  assertNoProblems([
    ...problemUnless(filedOn <= today, 'filedOn', 'This day has not come yet. Mark it as filed once it is.'),
    ...problemUnless(filedOn >= since, 'filedOn', `What is filed stands since ${since}. Choose that day or a later one.`),
  ]);

  const filed = await tx.change(Audit, audit, input.version, { filedOn, filedById: tx.viewer.personId });
  await tx.record({ recordType: 'Audit', recordId: audit.id, what: 'filed', before: { filedOn: null }, after: { filedOn, filedById: tx.viewer.personId } });
  return closeIfPutRight(tx, filed);
}

/** Takes a mistaken filing back, while the audit is open. */
export async function unfileAudit(tx: RequestContext, input: AuditUnfileInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'UNFILE', audit);
  const { reason, problems } = reasonGiven(input.reason, 'Say why it is taken back.');
  assertNoProblems(problems);

  const unfiled = await tx.change(Audit, audit, input.version, { filedOn: null, filedById: null });
  await tx.record({ recordType: 'Audit', recordId: audit.id, what: 'unfiled', why: reason, before: { filedOn: audit.filedOn, filedById: audit.filedById }, after: { filedOn: null } });
  return unfiled;
}
