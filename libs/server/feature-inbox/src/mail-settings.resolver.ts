import { MailSetting, RequestContext } from '@goodmark/server-data';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { changeMailSettings, mailSettingsOf, NotificationSettings, NotificationSettingsChangeInput } from './mail-settings';

@Resolver()
export class MailSettingsResolver {
  @Query(() => NotificationSettings, { description: 'How the viewer gets what they are told. Permission: staff, of their own; scope audits:read.' })
  notificationSettings(@Ctx() ctx: RequestContext): Promise<NotificationSettings> {
    return mailSettingsOf(ctx);
  }

  @Mutation(() => NotificationSettings, { description: 'Changes how often the viewer gets e-mail. Permission: staff, of their own; scope audits:read.' })
  async notificationSettingsChange(
    @Ctx() ctx: RequestContext, @Arg('input', () => NotificationSettingsChangeInput, { description: 'How often.' }) input: NotificationSettingsChangeInput,
  ): Promise<NotificationSettings> {
    await ctx.transaction(MailSetting, (tx) => changeMailSettings(tx, input));
    return mailSettingsOf(ctx);
  }
}
