import { Account, condition, endFeedsOf, endToken, type Person, type RequestContext, Session, Token } from '@goodmark/server-data';

/** Signs a person out everywhere, ends their tokens and calendar feeds, and takes back an unused link. */
export async function endAccess(tx: RequestContext, { id: personId }: Person): Promise<void> {
  const tokens = await tx.visible(Token, condition('t.personId = :personId AND t.revokedAt IS NULL', { personId }));
  for (const token of tokens) await endToken(tx, token, 'Its person was deactivated.');
  await endFeedsOf(tx, personId, 'Their person was deactivated.');
  await tx.replace(Session, { personId }, []);
  await tx.set(Account, { personId }, { linkHash: null, linkExpiresAt: null });
}
