import { LadoStanding } from '@goodmark/audit-tool';
import { condition } from '../access/condition';
import { mayCall, reachOf } from '../access/viewer';
import { LadoAccess } from '../entities/lado';
import type { ReadingContext } from '../reading-context';

/** What the viewer is to the register of allegations today; null for nearly everybody. */
export async function ladoStandingOf(ctx: ReadingContext): Promise<LadoStanding | null> {
  if (!mayCall(ctx.viewer, 'Query.ladoReferrals').allowed) return null;
  const reaches = reachOf(ctx.viewer, 'LadoReferral');
  if (reaches.has('ALL')) return LadoStanding.LADO;
  if (!reaches.has('GRANTED')) return null;
  const own = await ctx.visible(LadoAccess, condition('t.personId = :me', { me: ctx.viewer.personId }));
  if (own.length === 0) return null;
  return own.some(({ kind }) => kind === 'DEPUTY') ? LadoStanding.DEPUTY : LadoStanding.AUDITOR;
}
