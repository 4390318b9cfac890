import { LadoReferral, LadoReferralText, newId, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { InputType } from 'type-graphql';
import { assertKeepsRegister } from '../register/keeps-register';
import { contentOf, LadoReferralContent } from './referral-content';

@InputType({ description: 'Records an allegation that was referred to the LADO.' })
export class LadoReferralCreateInput extends LadoReferralContent {}

/** Records an allegation. `reference` was taken before the unit began. */
export async function createReferral(tx: RequestContext, input: LadoReferralCreateInput, reference: string): Promise<LadoReferral> {
  await assertKeepsRegister(tx);
  const { facts, concern, problems } = contentOf(tx, input);
  assertNoProblems(problems);
  const id = newId();
  const nothingYet = {
    firstMeetingOn: null, police: null, hrProcess: null, hrOutcome: null, employmentAfter: null, dbsDue: null, dbsMadeOn: null, dbsOutcome: null, regulator: null, regulatorReferredOn: null, outcome: null, concludedOn: null, childTold: null,
  };
  const referral = await tx.create(LadoReferral, { id, reference, ...facts, ...nothingYet, recordedById: tx.viewer.personId }, { reference, ...facts, concern });
  await tx.add(LadoReferralText, { referralId: id, concern, conclusionReason: null, childReason: null, hrReason: null, employmentReason: null, dbsReason: null });
  return referral;
}
