import { personsToAskAbout, problemsInOutcomes, reasonGiven, tidyText } from '@goodmark/audit-tool';
import { LadoDbsOutcome, LadoEmployment, LadoHrOutcome, LadoHrProcess, LadoPolice, LadoReferral, LadoReferralText, LadoRegulator, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { assertKeepsRegister } from '../register/keeps-register';
import { ladoTextsOf } from './referral-reads';

@InputType({ description: 'What became of the adult: all that is known. What is left out is awaited.' })
export class LadoOutcomeRecordInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => LadoPolice, { nullable: true, description: 'What the police do.' })
  police?: LadoPolice | null;

  @Field(() => LadoHrProcess, { nullable: true, description: 'Where the disciplinary process stands.' })
  hrProcess?: LadoHrProcess | null;

  @Field(() => LadoHrOutcome, { nullable: true, description: 'How it ended.' })
  hrOutcome?: LadoHrOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why no outcome of it applies; at most 2,000 characters.' })
  hrReason?: string | null;

  @Field(() => LadoEmployment, { nullable: true, description: 'Whether the adult goes on working with children.' })
  employmentAfter?: LadoEmployment | null;

  @Field(() => String, { nullable: true, description: 'Why that does not apply; at most 2,000 characters.' })
  employmentReason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a referral for barring is due.' })
  dbsDue?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was made.' })
  dbsMadeOn?: string | null;

  @Field(() => LadoDbsOutcome, { nullable: true, description: 'What the barring service decided.' })
  dbsOutcome?: LadoDbsOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why barring does not apply; at most 2,000 characters.' })
  dbsReason?: string | null;

  @Field(() => LadoRegulator, { nullable: true, description: 'The regulator to refer to.' })
  regulator?: LadoRegulator | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the adult was referred to it.' })
  regulatorReferredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why something that was known changes; needed where it does.' })
  reason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether words that look like a person were looked at and tell nobody who anybody is.' })
  personTextChecked?: boolean | null;
}

type Known = Pick<LadoReferral, 'police' | 'hrProcess' | 'hrOutcome' | 'employmentAfter' | 'dbsDue' | 'dbsMadeOn' | 'dbsOutcome' | 'regulator' | 'regulatorReferredOn'>;

const knownOf = ({ police, hrProcess, hrOutcome, employmentAfter, dbsDue, dbsMadeOn, dbsOutcome, regulator, regulatorReferredOn }: { readonly [K in keyof Known]?: Known[K] | null }): Known => ({
  police: police ?? null, hrProcess: hrProcess ?? null, hrOutcome: hrOutcome ?? null, employmentAfter: employmentAfter ?? null, dbsDue: dbsDue ?? null, dbsMadeOn: dbsMadeOn ?? null, dbsOutcome: dbsOutcome ?? null,
  regulator: regulator ?? null, regulatorReferredOn: regulatorReferredOn ?? null,
});

/** Outcomes that somebody took to be settled; a process that goes on is no correction. */
const SETTLED = ['hrOutcome', 'employmentAfter', 'dbsMadeOn', 'dbsOutcome', 'regulatorReferredOn'] as const;

/** Records what became of the adult. Something that was known changes only with a reason. */
export async function recordOutcome(tx: RequestContext, input: LadoOutcomeRecordInput): Promise<LadoReferral> {
  const referral = await tx.require(LadoReferral, input.referralId, 'referralId');
  await assertKeepsRegister(tx);
  const after = knownOf(input);
  const before = knownOf(referral);
  const reasons = {
    hrReason: after.hrOutcome === 'NOT_APPLICABLE' ? tidyText(input.hrReason ?? null) : null,
    employmentReason: after.employmentAfter === 'NOT_APPLICABLE' ? tidyText(input.employmentReason ?? null) : null,
    dbsReason: after.dbsOutcome === 'NOT_APPLICABLE' ? tidyText(input.dbsReason ?? null) : null,
  };
  const isCorrected = SETTLED.some((field) => before[field] !== null && before[field] !== after[field]);
  const { reason, problems } = isCorrected || input.reason ? reasonGiven(input.reason ?? '', 'Something that was known changes. Say why.') : { reason: null, problems: [] };
  assertNoProblems([...problemsInOutcomes({ ...after, ...reasons }, referral, tx.clock.today()), ...problems, ...personsToAskAbout({ ...reasons, reason }, input.personTextChecked ?? false)]);

  const text = (await ladoTextsOf(tx, [referral.id])).get(referral.id);
  const changed = await tx.change(LadoReferral, referral, input.version, after);
  await tx.set(LadoReferralText, { referralId: referral.id }, reasons);
  await tx.record({
    recordType: 'LadoReferral', recordId: referral.id, what: 'outcomes recorded',
    before: { ...before, hrReason: text?.hrReason ?? null, employmentReason: text?.employmentReason ?? null, dbsReason: text?.dbsReason ?? null }, after: { ...after, ...reasons }, why: reason,
  });
  return changed;
}
