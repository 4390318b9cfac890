import { type Actor, STAFF } from './actors';

/*
 * The register of allegations in the access table: nobody but the LADO, and for a while those the LADO lets in; not even
 * those who see everything else. See docs/decisions/0023.
 */

const C4 = 'C4' as const;

/** Anybody may be a deputy or audit a referral for a while; whoever is not today meets no rows. */
const READ = { sensitivity: C4, may: STAFF, scopes: ['lado:read'] } as const;
/** Whoever may write is the LADO or covers today; see `assertKeepsRegister`. */
const WRITE = { sensitivity: C4, may: STAFF, scopes: ['lado:write'] } as const;
/** Who is let in is decided by the LADO, signed in. */
const LET_IN = { sensitivity: C4, may: ['LADO'], scopes: [], byToken: false } as const;

export const LADO_OPERATIONS = {
  'Query.ladoReferral': READ,
  'Query.ladoReferrals': READ,
  'Query.ladoAwaited': READ,
  'Query.ladoFigures': READ,
  'Query.ladoSettings': READ,
  'Query.ladoAccesses': LET_IN,
  'Mutation.ladoReferralCreate': WRITE,
  'Mutation.ladoReferralChange': WRITE,
  'Mutation.ladoMeetingRecord': WRITE,
  'Mutation.ladoReferralConclude': WRITE,
  'Mutation.ladoOutcomeRecord': WRITE,
  'Mutation.ladoDeputySet': LET_IN,
  'Mutation.ladoAccessGrant': LET_IN,
  'Mutation.ladoAccessRevoke': LET_IN,
  'Mutation.ladoSettingsChange': LET_IN,
} as const;

type Reaches = Partial<Record<Actor, readonly ('ALL' | 'GRANTED')[]>>;
const each = (actors: readonly Actor[], reach: 'ALL' | 'GRANTED'): Reaches => Object.fromEntries(actors.map((actor) => [actor, [reach]]));

const WALLED = { sensitivity: C4, reach: { ...each(STAFF, 'GRANTED'), ...each(['LADO'], 'ALL') }, scopes: ['lado:read'] } as const;

export const LADO_ROWS = {
  LadoReferral: WALLED,
  LadoReferralText: WALLED,
  LadoMeeting: WALLED,
  LadoMeetingAgency: WALLED,
  LadoAccess: WALLED,
  /** How long steps may take, and nothing of any referral. */
  LadoSettings: { sensitivity: 'C0', reach: each(STAFF, 'ALL'), scopes: ['lado:read'] },
} as const;
