import { type EntityClass, type LadoReferral, ladoStandingOf, type RequestContext } from '@goodmark/server-data';
import { forbidden } from '@goodmark/server-graphql';

interface Identified {
  readonly id: string;
}

/** Refuses whoever is neither the LADO nor covers today, in the same words whether they may read a referral or nothing at all. */
export async function assertKeepsRegister(ctx: RequestContext): Promise<void> {
  const standing = await ladoStandingOf(ctx);
  if (standing !== 'LADO' && standing !== 'DEPUTY') throw forbidden('Only the LADO, or a deputy while cover lasts, keeps the register of allegations.');
}

/**
 * A unit of work on the register. Its row is read again by the rule afterwards: the answer to a request that is repeated
 * is given from what was noted, and must not outlive the access it was given with.
 */
export async function kept<T extends Identified>(ctx: RequestContext, entity: EntityClass<T>, work: (tx: RequestContext) => Promise<T>): Promise<T> {
  const { id } = await ctx.transaction(entity, work);
  return ctx.require(entity, id);
}

/** Referrals that are about to be shown, noted in the log of who looked at what. */
export function shown<T extends LadoReferral | null>(ctx: RequestContext, referral: T): T {
  if (referral) ctx.viewLog.note([referral.id]);
  return referral;
}
