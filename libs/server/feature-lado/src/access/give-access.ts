import { addDays } from '@goodmark/audit-schedule';
import { LONGEST_ACCESS_DAYS, problemsInAccess, problemUnless, reasonGiven, tidyText } from '@goodmark/audit-tool';
import { actorsOf, condition, LadoAccess, type LadoAccessKind, LadoReferral, newId, OPERATIONS, Person, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, conflict, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Lets somebody cover for the LADO for a while: they keep the whole register.' })
export class LadoDeputySetInput {
  @Field(() => ID, { description: 'Who covers.' })
  personId!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day, at most a year from today.' })
  untilOn!: string;

  @Field(() => String, { description: 'Why, at most 5,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Lets somebody read one referral of a dip sample for a while.' })
export class LadoAccessGrantInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => ID, { description: 'Who audits it.' })
  personId!: string;

  @Field(() => DateScalar, { description: 'The last day, at most a year from today.' })
  untilOn!: string;

  @Field(() => String, { description: 'Why, at most 5,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Takes cover or access back at once.' })
export class LadoAccessRevokeInput {
  @Field(() => ID, { description: 'The cover or access.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why, at most 5,000 characters.' })
  reason!: string;
}

interface Given {
  readonly kind: LadoAccessKind;
  readonly personId: string;
  readonly referralId: string | null;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly reason: string;
}

async function giveAccess(tx: RequestContext, given: Given): Promise<LadoAccess> {
  const person = await tx.require(Person, given.personId, 'personId');
  const today = tx.clock.today();
  const actors = actorsOf(person);
  const same = await tx.visible(
    LadoAccess,
    condition(
      `t.personId = :person AND t.kind = :kind AND ${given.referralId === null ? 't.referralId IS NULL' : 't.referralId = :referral'} AND t.revokedAt IS NULL AND t.untilOn >= :from AND t.fromOn <= :until`,
      { person: person.id, kind: given.kind, referral: given.referralId, from: given.fromOn > today ? given.fromOn : today, until: given.untilOn },
    ),
    'LIMIT 1',
  );
  assertNoProblems([
    ...problemUnless(person.active && actors.some((actor) => OPERATIONS['Query.ladoReferral']?.may.includes(actor)), 'personId', 'Choose somebody on the staff who can sign in.'),
    ...problemUnless(!actors.includes('LADO'), 'personId', 'The LADO keeps the register already. Choose somebody else.'),
    ...problemsInAccess(given, today, addDays(today, LONGEST_ACCESS_DAYS)),
    ...problemUnless(same.length === 0, 'personId', 'They have it already on some of these days. Take that back first, or give other days.'),
  ]);
  const reason = tidyText(given.reason) ?? '';
  const { kind, personId, referralId, fromOn, untilOn } = given;
  return tx.create(LadoAccess, { id: newId(), kind, personId, referralId, fromOn, untilOn, reason, grantedById: tx.viewer.personId, revokedAt: null }, { kind, personId, referralId, fromOn, untilOn, reason });
}

/** Lets somebody cover for the LADO. */
export const setDeputy = (tx: RequestContext, { personId, fromOn, untilOn, reason }: LadoDeputySetInput): Promise<LadoAccess> =>
  giveAccess(tx, { kind: 'DEPUTY', personId, referralId: null, fromOn, untilOn, reason });

/** Lets somebody read one referral, from today. */
export async function grantAccess(tx: RequestContext, { referralId, personId, untilOn, reason }: LadoAccessGrantInput): Promise<LadoAccess> {
  const referral = await tx.require(LadoReferral, referralId, 'referralId');
  const access = await giveAccess(tx, { kind: 'AUDITOR', personId, referralId: referral.id, fromOn: tx.clock.today(), untilOn, reason });
  await tx.record({ recordType: 'LadoReferral', recordId: referral.id, what: 'access given', after: { readerId: personId, untilOn }, why: access.reason });
  return access;
}

/** Takes cover or access back; it ends with the unit of work. */
export async function revokeAccess(tx: RequestContext, input: LadoAccessRevokeInput): Promise<LadoAccess> {
  const access = await tx.require(LadoAccess, input.id);
  if (access.revokedAt !== null) throw conflict('This was taken back already.', access.version, [{ field: 'id', message: 'Read the list again.' }]);
  const { reason, problems } = reasonGiven(input.reason, 'Say why it is taken back.');
  assertNoProblems(problems);
  const revoked = await tx.change(LadoAccess, access, input.version, { revokedAt: tx.clock.now() });
  await tx.record({ recordType: 'LadoAccess', recordId: access.id, what: 'taken back', before: { revokedAt: null }, after: { revokedAt: revoked.revokedAt }, why: reason });
  if (access.referralId !== null) await tx.record({ recordType: 'LadoReferral', recordId: access.referralId, what: 'access taken back', before: { readerId: access.personId, untilOn: access.untilOn }, why: reason });
  return revoked;
}
