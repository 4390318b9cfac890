import { isCaseReference } from '../case-reference';
import { type PersonShaped, personShapedFields, personShapePhrase } from '../person-shaped';
import { type Problem, problemUnless } from '../problem';
import { isWritten, TEXT_LIMITS, textProblems } from '../text';
import { LadoDbsOutcome, LadoEmployment, LadoHrOutcome, LadoHrProcess, type LadoRegulator, LadoRoute } from './vocabulary';

type Given<T> = T | null | undefined;

const notLater = (field: string, day: Given<string>, today: string): readonly Problem[] => problemUnless(day == null || day <= today, field, 'This day has not come yet. Give today or an earlier day.');
const written = (field: string, text: Given<string>, message: string): readonly Problem[] => problemUnless(isWritten(text), field, message);

export interface ReferralToCheck {
  readonly adultReference: string;
  readonly settingReference?: Given<string>;
  readonly receivedOn: string;
  readonly learnedOn?: Given<string>;
  readonly concern: Given<string>;
}

const REFERENCE = 'Give a reference of letters, digits, - / . or _ with at least one digit, at most 40 characters. A name is never one.';

/** What is wrong with a referral as it is received; empty where nothing is. */
export function problemsInReferral({ adultReference, settingReference, receivedOn, learnedOn, concern }: ReferralToCheck, today: string): readonly Problem[] {
  return [
    ...problemUnless(isCaseReference(adultReference), 'adultReference', REFERENCE),
    ...problemUnless(settingReference == null || isCaseReference(settingReference), 'settingReference', REFERENCE),
    ...notLater('receivedOn', receivedOn, today),
    ...problemUnless(learnedOn == null || learnedOn <= receivedOn, 'learnedOn', 'The employer cannot have learned of it after reporting it. Give the day of the report or an earlier one.'),
    ...written('concern', concern, 'Say what is alleged, without names.'),
    ...textProblems('concern', concern, TEXT_LIMITS.reason),
  ];
}

/** What stands in the way of another route: a conclusion or a meeting is never left behind on advice. */
export const problemsInRoute = (route: LadoRoute, { firstMeetingOn, outcome }: { readonly firstMeetingOn: string | null; readonly outcome: string | null }): readonly Problem[] =>
  problemUnless(
    route !== LadoRoute.ADVICE || (firstMeetingOn === null && outcome === null), 'route',
    'A meeting was held or a conclusion reached, so it was more than advice. Keep the route of a position-of-trust meeting.',
  );

export interface MeetingToCheck {
  readonly heldOn: string;
  readonly decisions: Given<string>;
  readonly agencies: readonly { readonly agency: string; readonly attended: boolean }[];
}

/** What is wrong with a meeting that is recorded; empty where nothing is. */
export function problemsInLadoMeeting({ heldOn, decisions, agencies }: MeetingToCheck, referral: { readonly route: LadoRoute; readonly receivedOn: string }, today: string): readonly Problem[] {
  const names = agencies.map(({ agency }) => agency);
  return [
    ...problemUnless(referral.route === LadoRoute.POT_MEETING, 'referralId', 'Advice was given on this referral. Change its route to a position-of-trust meeting first.'),
    ...notLater('heldOn', heldOn, today),
    ...problemUnless(heldOn >= referral.receivedOn, 'heldOn', 'This lies before the referral was received. Give that day or a later one.'),
    ...problemUnless(names.length > 0, 'agencies', 'Say which agencies were invited.'),
    ...problemUnless(new Set(names).size === names.length, 'agencies', 'Name each agency once.'),
    ...written('decisions', decisions, 'Say what was decided.'),
    ...textProblems('decisions', decisions, TEXT_LIMITS.feedback),
  ];
}

export interface ConclusionToCheck {
  readonly concludedOn: string;
  readonly reason: Given<string>;
  readonly childTold: boolean;
  readonly childReason?: Given<string>;
}

/** What is wrong with a conclusion; empty where nothing is. */
export function problemsInConclusion({ concludedOn, reason, childTold, childReason }: ConclusionToCheck, referral: { readonly route: LadoRoute; readonly receivedOn: string }, today: string): readonly Problem[] {
  return [
    ...problemUnless(referral.route === LadoRoute.POT_MEETING, 'referralId', 'Advice was given on this referral, and advice has no conclusion. Change its route to a position-of-trust meeting first.'),
    ...notLater('concludedOn', concludedOn, today),
    ...problemUnless(concludedOn >= referral.receivedOn, 'concludedOn', 'This lies before the referral was received. Give that day or a later one.'),
    ...written('reason', reason, 'Say on what the conclusion rests.'),
    ...textProblems('reason', reason, TEXT_LIMITS.reason),
    ...problemUnless(childTold || isWritten(childReason), 'childReason', 'Say why the child was not told.'),
    ...textProblems('childReason', childReason, TEXT_LIMITS.reason),
  ];
}

export interface OutcomesToCheck {
  readonly hrProcess?: Given<LadoHrProcess>;
  readonly hrOutcome?: Given<LadoHrOutcome>;
  readonly hrReason?: Given<string>;
  readonly employmentAfter?: Given<LadoEmployment>;
  readonly employmentReason?: Given<string>;
  readonly dbsDue?: Given<boolean>;
  readonly dbsMadeOn?: Given<string>;
  readonly dbsOutcome?: Given<LadoDbsOutcome>;
  readonly dbsReason?: Given<string>;
  readonly regulator?: Given<LadoRegulator>;
  readonly regulatorReferredOn?: Given<string>;
}

const reasoned = (field: string, isNotApplicable: boolean, reason: Given<string>): readonly Problem[] => [
  ...problemUnless(!isNotApplicable || isWritten(reason), field, 'Say why it does not apply.'),
  ...textProblems(field, reason, TEXT_LIMITS.notApplicableReason),
];

/** What is wrong with what became of the adult; empty where nothing is. What is left out stays awaited. */
export function problemsInOutcomes(given: OutcomesToCheck, { receivedOn }: { readonly receivedOn: string }, today: string): readonly Problem[] {
  const { hrProcess, hrOutcome, dbsDue, dbsMadeOn, dbsOutcome, regulator, regulatorReferredOn } = given;
  const hrEnded = hrOutcome != null && hrOutcome !== LadoHrOutcome.NOT_APPLICABLE;
  const dbsDecided = dbsOutcome === LadoDbsOutcome.BARRED || dbsOutcome === LadoDbsOutcome.NOT_BARRED;
  return [
    ...problemUnless(!hrEnded || hrProcess === LadoHrProcess.ENDED, 'hrProcess', 'The outcome is known, so the process has ended. Say so, or leave the outcome out.'),
    ...reasoned('hrReason', hrOutcome === LadoHrOutcome.NOT_APPLICABLE, given.hrReason),
    ...reasoned('employmentReason', given.employmentAfter === LadoEmployment.NOT_APPLICABLE, given.employmentReason),
    ...problemUnless(dbsMadeOn == null || dbsDue === true, 'dbsDue', 'A referral was made, so it was due. Say so, or leave its day out.'),
    ...notLater('dbsMadeOn', dbsMadeOn, today),
    ...problemUnless(dbsMadeOn == null || dbsMadeOn >= receivedOn, 'dbsMadeOn', 'This lies before the referral to the LADO. Give that day or a later one.'),
    ...problemUnless(!dbsDecided || dbsMadeOn != null, 'dbsMadeOn', 'The barring service decided, so a referral was made to it. Say when.'),
    ...problemUnless(dbsOutcome !== LadoDbsOutcome.NOT_APPLICABLE || dbsDue !== true, 'dbsOutcome', 'A referral to the barring service is due, so its outcome applies. Leave it out until it is known.'),
    ...reasoned('dbsReason', dbsOutcome === LadoDbsOutcome.NOT_APPLICABLE, given.dbsReason),
    ...problemUnless(regulatorReferredOn == null || regulator != null, 'regulator', 'Say to which regulator.'),
    ...notLater('regulatorReferredOn', regulatorReferredOn, today),
    ...problemUnless(regulatorReferredOn == null || regulatorReferredOn >= receivedOn, 'regulatorReferredOn', 'This lies before the referral to the LADO. Give that day or a later one.'),
  ];
}

const asked = ({ field, shape, words }: PersonShaped & { readonly field: string }): Problem => ({
  field, message: `"${words}" looks like ${personShapePhrase(shape)}. Take it out, or say that you have looked and it tells nobody who anybody is.`,
});

/** Words that look as if they told who somebody is, unless whoever writes has looked at them: adults and children are known by references only. */
export const personsToAskAbout = (texts: Readonly<Record<string, Given<string>>>, hasLooked: boolean): readonly Problem[] => (hasLooked ? [] : personShapedFields(texts).map(asked));

export interface AccessToCheck {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly reason: Given<string>;
}

/** The longest that somebody covers or reads, in days: access is always for a while. */
export const LONGEST_ACCESS_DAYS = 366;

/** What is wrong with letting somebody in for a while; `lastDay` is the last one that may be given. */
export function problemsInAccess({ fromOn, untilOn, reason }: AccessToCheck, today: string, lastDay: string): readonly Problem[] {
  return [
    ...problemUnless(untilOn >= fromOn, 'untilOn', 'This lies before the first day. Give that day or a later one.'),
    ...problemUnless(untilOn >= today, 'untilOn', 'This day is past. Give today or a later day.'),
    ...problemUnless(untilOn <= lastDay, 'untilOn', 'Access is given for a year at most. Give an earlier day.'),
    ...written('reason', reason, 'Say why they need it.'),
    ...textProblems('reason', reason, TEXT_LIMITS.reason),
  ];
}
