import {
  allOf, anyOf, condition, isOneOf, LADO_SETTINGS_ID, LadoAccess, LadoMeeting, LadoMeetingAgency, LadoReferral, LadoReferralText, LadoSettings, not, type RequestContext,
} from '@goodmark/server-data';

const grouped = <T>(ids: readonly string[], rows: readonly T[], of: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(of(row))?.push(row);
  return found;
};

/** What is written about referrals, by their ids. */
export async function ladoTextsOf(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, LadoReferralText>> {
  return new Map((await ctx.visible(LadoReferralText, isOneOf('t.referralId', ids, 'ids'))).map((text) => [text.referralId, text]));
}

/** The meetings of referrals, the latest first. */
export const ladoMeetingsOf = async (ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, readonly LadoMeeting[]>> =>
  grouped(ids, await ctx.visible(LadoMeeting, isOneOf('t.referralId', ids, 'ids'), 'ORDER BY t.heldOn DESC, t.id DESC'), ({ referralId }) => referralId);

/** The agencies of meetings. */
export const agenciesOf = async (ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, readonly LadoMeetingAgency[]>> =>
  grouped(ids, await ctx.visible(LadoMeetingAgency, isOneOf('t.meetingId', ids, 'ids'), 'ORDER BY t.agency'), ({ meetingId }) => meetingId);

/** Other referrals about the same adult or from the same setting that the viewer may see, the latest first, by the ids of these. */
export async function repeatsOf(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, readonly LadoReferral[]>> {
  const these = await ctx.visible(LadoReferral, isOneOf('t.id', ids, 'ids'));
  const [adults, settings] = [these.map(({ adultReference }) => adultReference), these.flatMap(({ settingReference }) => settingReference ?? [])];
  const alike = await ctx.visible(LadoReferral, anyOf([isOneOf('t.adultReference', adults, 'adults'), isOneOf('t.settingReference', settings, 'settings')]), 'ORDER BY t.receivedOn DESC, t.id DESC');
  const isRepeat = (one: LadoReferral, other: LadoReferral) =>
    one.id !== other.id && (one.adultReference === other.adultReference || (one.settingReference !== null && one.settingReference === other.settingReference));
  return new Map(these.map((one) => [one.id, alike.filter((other) => isRepeat(one, other))]));
}

/** Who was let in to referrals for a while, whoever reads longest first. */
export const accessesOf = async (ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, readonly LadoAccess[]>> =>
  grouped(ids, await ctx.visible(LadoAccess, isOneOf('t.referralId', ids, 'ids'), 'ORDER BY t.untilOn DESC, t.id DESC'), ({ referralId }) => String(referralId));

/** How long the steps may take. */
export const ladoSettingsOf = (ctx: RequestContext): Promise<LadoSettings> => ctx.require(LadoSettings, LADO_SETTINGS_ID);

const NOT_KNOWN = { CONCLUSION: 't.outcome IS NULL', HR_OUTCOME: 't.hrOutcome IS NULL', EMPLOYMENT_STATUS: 't.employmentAfter IS NULL', DBS_OUTCOME: 't.dbsOutcome IS NULL' } as const;
const HAS_MEETINGS = condition(`t.route = 'POT_MEETING'`);

/** Which referrals wait for this: the same as `awaitedOf`, said in SQL of `t`. */
export const waitsFor = (what: keyof typeof NOT_KNOWN) => allOf([HAS_MEETINGS, condition(NOT_KNOWN[what])]);
/** Which referrals wait for anything. */
export const WAITS = anyOf((Object.keys(NOT_KNOWN) as (keyof typeof NOT_KNOWN)[]).map(waitsFor));
/** Which referrals are at a stage: the same as `ladoStage`, said in SQL of `t`. */
export const IN_STAGE = { OPEN: waitsFor('CONCLUSION'), OUTCOMES_AWAITED: allOf([WAITS, not(waitsFor('CONCLUSION'))]), COMPLETE: not(WAITS) } as const;
