import type { ActivityKind } from '../vocabulary/activity';
import type { Instrument } from './instrument';
import { PRACTICE_OBSERVATION } from './practice-observation';
import { SUPERVISION_AUDIT } from './supervision-audit';

/**
 * Every instrument in every version ever used, besides the case audit tool with its 12 domains. Of versions of one key the last in the
 * list is in force; the others stay, because records were made with them.
 */
export const INSTRUMENTS: readonly Instrument[] = [PRACTICE_OBSERVATION, SUPERVISION_AUDIT];

/** The instrument a record was made with. */
export const instrumentOf = (key: string, version: string): Instrument | undefined => INSTRUMENTS.find((each) => each.key === key && each.version === version);

/** The version of an instrument in force. */
export const instrumentInForce = (key: string): Instrument | undefined => INSTRUMENTS.findLast((each) => each.key === key);

/** The instruments in force for a kind of activity, in order; none for case audits, which have a tool of their own. */
export const instrumentsFor = (kind: ActivityKind): readonly Instrument[] => INSTRUMENTS.filter((each) => each.kind === kind && instrumentInForce(each.key) === each);
