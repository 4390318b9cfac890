import { createHmac } from 'node:crypto';

/** The keyed hash of a text for one purpose, in Base64 for addresses: what is signed for another purpose is not right for this one. */
export function signature(trailKey: string, purpose: string, text: string): string {
  const key = createHmac('sha256', trailKey).update(`signature of ${purpose}`).digest();
  return createHmac('sha256', key).update(text).digest('base64url');
}
