import { awaitedOf, ladoStage, problemsInConclusion, problemsInLadoMeeting, problemsInOutcomes, problemsInReferral } from '@goodmark/audit-tool';
import { DEMONSTRATION_TODAY } from '../days';
import { ROWS } from '../spec-support';

const { ladoReferrals, ladoReferralTexts, ladoMeetings, ladoMeetingAgencies, ladoAccesses } = ROWS;
const textOf = (id: string) => ladoReferralTexts.find(({ referralId }) => referralId === id);

describe('the allegations of the demonstration', () => {
  it('are some two dozen of both routes, from August 2017 on', () => {
    const sampled = ladoReferrals.filter(({ receivedOn }) => receivedOn >= '2017-08-01' && receivedOn <= '2017-12-31');
    expect([ladoReferrals.length, sampled.length, sampled.filter(({ route }) => route === 'ADVICE').length]).toEqual([26, 18, 7]);
    expect(ladoReferralTexts).toHaveLength(26);
  });

  it('obey the rules by which they could be written', () => {
    expect(ladoReferrals.flatMap((referral) => {
      const text = textOf(referral.id);
      return [
        ...problemsInReferral({ ...referral, concern: text?.concern ?? null }, DEMONSTRATION_TODAY),
        ...problemsInOutcomes({ ...referral, ...text }, referral, DEMONSTRATION_TODAY),
        ...(referral.concludedOn === null ? [] : problemsInConclusion({ concludedOn: referral.concludedOn, reason: text?.conclusionReason, childTold: referral.childTold ?? false, childReason: text?.childReason }, referral, DEMONSTRATION_TODAY)),
        ...ladoMeetings.filter(({ referralId }) => referralId === referral.id).flatMap((meeting) => problemsInLadoMeeting({ ...meeting, agencies: ladoMeetingAgencies.filter(({ meetingId }) => meetingId === meeting.id) }, referral, DEMONSTRATION_TODAY)),
      ].map(({ message }) => `${referral.reference}: ${message}`);
    })).toEqual([]);
  });

  it('carry the day of their first meeting', () => {
    for (const { id, firstMeetingOn } of ladoReferrals) expect(ladoMeetings.filter(({ referralId }) => referralId === id).map(({ heldOn }) => heldOn).sort()[0] ?? null).toBe(firstMeetingOn);
  });

  it('wait in several ways, as the dip sample found', () => {
    const concluded = ladoReferrals.filter((one) => ladoStage(one) === 'OUTCOMES_AWAITED');
    const waiting = (what: 'HR_OUTCOME' | 'DBS_OUTCOME') => concluded.filter((one) => awaitedOf(one).includes(what)).length;
    expect([concluded.length > 5, waiting('HR_OUTCOME') > 1, waiting('DBS_OUTCOME') > 4]).toEqual([true, true, true]);
    expect(ladoReferrals.filter((one) => ladoStage(one) === 'COMPLETE' && one.route === 'POT_MEETING').length).toBeGreaterThan(4);
  });

  it('come from two settings more than once, and about one adult twice', () => {
    const repeated = (of: (one: (typeof ladoReferrals)[number]) => string | null) => [...new Set(ladoReferrals.flatMap((one) => (ladoReferrals.filter((other) => of(other) === of(one)).length > 1 ? (of(one) ?? []) : [])))];
    expect(repeated(({ adultReference }) => adultReference)).toEqual(['A-0013']);
    expect(repeated(({ settingReference }) => settingReference).length).toBeGreaterThan(1);
  });

  it('let an auditor in to some of both routes today, and a deputy', () => {
    const today = ladoAccesses.filter(({ fromOn, untilOn }) => fromOn <= DEMONSTRATION_TODAY && untilOn >= DEMONSTRATION_TODAY);
    const read = today.flatMap(({ referralId }) => ladoReferrals.filter(({ id }) => id === referralId));
    expect([read.length, new Set(read.map(({ route }) => route)).size, today.filter(({ kind }) => kind === 'DEPUTY').length]).toEqual([6, 2, 1]);
  });
});
