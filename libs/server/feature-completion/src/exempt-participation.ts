import { mayApprove, MANAGER_LEVELS, type Problem, problemUnless, reasonGiven } from '@goodmark/audit-tool';
import { allOf, condition, newId, ParticipationExemption, Person, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, MonthScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Exempts a manager from taking part in QA for some months.' })
export class ParticipationExemptInput {
  @Field(() => ID, { description: 'The manager.' })
  personId!: string;

  @Field(() => MonthScalar, { description: 'The first month.' })
  fromMonth!: string;

  @Field(() => MonthScalar, { nullable: true, description: 'The last month; left out while it is not known.' })
  untilMonth?: string | null;

  @Field(() => ID, { description: 'Who approves it: a strategic lead, a director or a quality lead, not the manager.' })
  approverId!: string;

  @Field(() => String, { description: 'Why; kept for good.' })
  reason!: string;
}

@InputType({ description: 'Withdraws an exemption: what is expected in its months is expected again.' })
export class ParticipationExemptionWithdrawInput {
  @Field(() => ID, { description: 'The exemption.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why; kept for good.' })
  reason!: string;
}

async function problemsWith(tx: RequestContext, { personId, fromMonth, untilMonth, approverId }: ParticipationExemptInput): Promise<Problem[]> {
  const [person, approver] = [await tx.load(Person, personId), await tx.load(Person, approverId)];
  const isManager = person?.active === true && person.level !== null && MANAGER_LEVELS.includes(person.level);
  const overlapping = await tx.visible(ParticipationExemption, allOf([
    condition('t.personId = :personId AND t.withdrawnAt IS NULL AND (t.untilMonth IS NULL OR t.untilMonth >= :fromMonth)', { personId, fromMonth }),
    condition(untilMonth ? 't.fromMonth <= :untilMonth' : '1 = 1', untilMonth ? { untilMonth } : {}),
  ]));
  return [
    ...problemUnless(isManager, 'personId', 'Choose a manager who works here: only they are expected to take part.'),
    ...problemUnless(approver !== null && mayApprove(approver) && approver.id !== personId, 'approverId', 'Choose a strategic lead, a director or a quality lead who is not the manager.'),
    ...problemUnless(!untilMonth || untilMonth >= fromMonth, 'untilMonth', 'The last month comes before the first. Exchange them.'),
    ...problemUnless(overlapping.length === 0, 'fromMonth', 'They are exempted in some of these months already. Withdraw that exemption, or choose other months.'),
  ];
}

/** Exempts a manager. What they do all the same still counts. */
export async function exemptParticipation(tx: RequestContext, input: ParticipationExemptInput): Promise<ParticipationExemption> {
  const { personId, fromMonth, approverId } = input;
  // Two exemptions of one person wait for each other, so that they do not overlap.
  await tx.set(Person, { id: personId }, { id: personId });
  const { reason, problems } = reasonGiven(input.reason, 'Say why they are exempted.');
  assertNoProblems([...(await problemsWith(tx, input)), ...problems]);
  const row = { personId, fromMonth, untilMonth: input.untilMonth ?? null, reason, approvedById: approverId, withdrawnAt: null, withdrawnReason: null };
  return tx.create(ParticipationExemption, { id: newId(), ...row }, row);
}

/** Withdraws an exemption; it stays on record. */
export async function withdrawExemption(tx: RequestContext, input: ParticipationExemptionWithdrawInput): Promise<ParticipationExemption> {
  const exemption = await tx.require(ParticipationExemption, input.id);
  const { reason, problems } = reasonGiven(input.reason, 'Say why it is withdrawn.');
  assertNoProblems([...problems, ...problemUnless(exemption.withdrawnAt === null, 'id', 'It was withdrawn already.')]);
  const after = { withdrawnAt: tx.clock.now(), withdrawnReason: reason };
  const changed = await tx.change(ParticipationExemption, exemption, input.version, after);
  await tx.record({ recordType: 'ParticipationExemption', recordId: exemption.id, what: 'withdrawn', why: reason, after });
  return changed;
}
