import { LadoReferral, type Person, type RequestContext } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase } from '@goodmark/server-testing';
import { kept } from './register/keeps-register';
import { createReferral, type LadoReferralCreateInput } from './referrals/create-referral';

let count = 0;

/** What is known of an ordinary allegation when it is received. For specs. */
export const received = (given: Partial<LadoReferralCreateInput> = {}): LadoReferralCreateInput => ({
  adultReference: `A-${(count += 1)}`, settingReference: null, receivedOn: '2018-04-03', learnedOn: '2018-04-03', referrer: 'EMPLOYER', sector: 'EDUCATION', adultRole: 'TEACHER', harm: 'PHYSICAL', route: 'POT_MEETING',
  concern: 'A child was held by the arm.', ...given,
});

/** A register with its LADO, and somebody who sees everything else. For specs. */
export async function aRegister(test: TestDatabase) {
  const world = aWorld(test.database);
  const [lado, everythingElse, deputy, auditor] = [
    await world.person({ level: null, roles: ['LADO'] }), await world.person({ level: 'DIRECTOR', roles: ['ADMINISTRATOR', 'QUALITY_LEAD', 'PRIVACY_OFFICER', 'MODERATOR', 'AUDITOR'] }),
    await world.person({ level: 'STRATEGIC_LEAD' }), await world.auditor(),
  ];
  const door = (person: Person): Promise<RequestContext> => as(test.database, person);
  const ctx = await door(lado);
  return {
    world, lado, everythingElse, deputy, auditor, door, ctx,
    referral: (given: Partial<LadoReferralCreateInput> = {}): Promise<LadoReferral> => kept(ctx, LadoReferral, (tx) => createReferral(tx, received(given), `LADO-2018-${String((count += 1)).padStart(4, '0')}`)),
  };
}
