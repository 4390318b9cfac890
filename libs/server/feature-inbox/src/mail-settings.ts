import { IMMEDIATE_KINDS } from '@goodmark/audit-tool';
import { condition, MailRhythm, MailSetting, NotificationKind, type RequestContext } from '@goodmark/server-data';
import { conflict } from '@goodmark/server-graphql';
import { Field, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How the viewer gets what they are told. Everything stands in the inbox as well.' })
export class NotificationSettings {
  readonly id!: string;

  @Field(() => MailRhythm, { description: 'How often by e-mail.' })
  readonly rhythm!: MailRhythm;

  @Field(() => Int, { description: 'Send it back with a change: a stale version is a CONFLICT. 0 while nothing was chosen.' })
  readonly version!: number;

  @Field(() => [NotificationKind], { description: 'What is sent at once, whatever is chosen.' })
  readonly alwaysAtOnce!: readonly NotificationKind[];
}

@InputType({ description: 'How often the viewer wants e-mail.' })
export class NotificationSettingsChangeInput {
  @Field(() => MailRhythm, { description: 'How often.' })
  rhythm!: MailRhythm;

  @Field(() => Int, { description: 'The version you have seen; 0 where nothing was chosen yet.' })
  version!: number;
}

/** What the viewer has chosen; at once where they have chosen nothing. */
export async function mailSettingsOf(ctx: RequestContext): Promise<NotificationSettings> {
  const [chosen] = await ctx.visible(MailSetting, condition('t.id = :me', { me: ctx.viewer.personId }));
  return { id: ctx.viewer.personId, rhythm: chosen?.rhythm ?? 'AT_ONCE', version: chosen?.version ?? 0, alwaysAtOnce: IMMEDIATE_KINDS };
}

/** Changes how often the viewer gets e-mail. What waits goes out as they now want it. */
export async function changeMailSettings(tx: RequestContext, { rhythm, version }: NotificationSettingsChangeInput): Promise<MailSetting> {
  const id = tx.viewer.personId;
  const known = await tx.load(MailSetting, id);
  if (!known && version !== 0) throw conflict('Nothing was chosen yet. Read your settings again and repeat your change.', 0, [{ field: 'version', message: 'Send 0 while nothing was chosen.' }]);
  if (!known) return tx.create(MailSetting, { id, rhythm }, { rhythm });
  const changed = await tx.change(MailSetting, known, version, { rhythm });
  await tx.record({ recordType: 'MailSetting', recordId: id, what: 'changed', before: { rhythm: known.rhythm }, after: { rhythm } });
  return changed;
}
