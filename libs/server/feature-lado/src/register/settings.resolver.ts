import { problemUnless } from '@goodmark/audit-tool';
import { LADO_SETTINGS_ID, LadoSettings, RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Arg, Ctx, Field, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';

const MOST_WORKING_DAYS = 20;
const MOST_DAYS = 90;

@InputType({ description: 'How long the steps of an allegation may take: both.' })
class LadoSettingsChangeInput {
  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => Int, { description: 'Within how many working days an employer reports, 1 to 20.' })
  reportWorkingDays!: number;

  @Field(() => Int, { description: 'Within how many days the first meeting is held, 1 to 90.' })
  meetingDays!: number;
}

/** Changes how long the steps may take. Every clock follows at once, those of earlier referrals as well. */
async function changeLadoSettings(tx: RequestContext, { version, reportWorkingDays, meetingDays }: LadoSettingsChangeInput): Promise<LadoSettings> {
  const settings = await tx.require(LadoSettings, LADO_SETTINGS_ID);
  assertNoProblems([
    ...problemUnless(reportWorkingDays >= 1 && reportWorkingDays <= MOST_WORKING_DAYS, 'reportWorkingDays', `Give from 1 to ${MOST_WORKING_DAYS} working days.`),
    ...problemUnless(meetingDays >= 1 && meetingDays <= MOST_DAYS, 'meetingDays', `Give from 1 to ${MOST_DAYS} days.`),
  ]);
  const changed = await tx.change(LadoSettings, settings, version, { reportWorkingDays, meetingDays });
  await tx.record({
    recordType: 'LadoSettings', recordId: settings.id, what: 'changed', before: { reportWorkingDays: settings.reportWorkingDays, meetingDays: settings.meetingDays }, after: { reportWorkingDays, meetingDays },
  });
  return changed;
}

@Resolver(() => LadoSettings)
export class LadoSettingsResolver {
  @Query(() => LadoSettings, { description: 'How long the steps of an allegation may take. Permission: staff; scope lado:read.' })
  ladoSettings(@Ctx() ctx: RequestContext): Promise<LadoSettings> {
    return ctx.require(LadoSettings, LADO_SETTINGS_ID);
  }

  @Mutation(() => LadoSettings, { description: 'Changes how long the steps of an allegation may take. Permission: the LADO, signed in.' })
  ladoSettingsChange(@Ctx() ctx: RequestContext, @Arg('input', () => LadoSettingsChangeInput, { description: 'Both.' }) input: LadoSettingsChangeInput): Promise<LadoSettings> {
    return ctx.transaction(LadoSettings, (tx) => changeLadoSettings(tx, input));
  }
}
