import { PROGRAMME_SETTINGS_ID, ProgrammeSettings, RequestContext } from '@goodmark/server-data';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { changeSettings, ProgrammeSettingsChangeInput } from './change-settings';

@Resolver(() => ProgrammeSettings)
export class SettingsResolver {
  @Query(() => ProgrammeSettings, { description: 'What is decided about how the programme runs. Permission: staff; scope schedule:read.' })
  programmeSettings(@Ctx() ctx: RequestContext): Promise<ProgrammeSettings> {
    return ctx.require(ProgrammeSettings, PROGRAMME_SETTINGS_ID);
  }

  @Mutation(() => ProgrammeSettings, { description: 'Changes what is decided about how the programme runs. Permission: administrator or quality lead; scope schedule:write.' })
  programmeSettingsChange(@Ctx() ctx: RequestContext, @Arg('input', () => ProgrammeSettingsChangeInput, { description: 'All of it.' }) input: ProgrammeSettingsChangeInput): Promise<ProgrammeSettings> {
    return ctx.transaction(ProgrammeSettings, (tx) => changeSettings(tx, input));
  }
}
