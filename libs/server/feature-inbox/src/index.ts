import { MailSettingsResolver } from './mail-settings.resolver';
import { NotificationResolver } from './notification.resolver';

export { type MailSettings, type Postman, postman } from './mail/send-letters';
export const inboxResolvers = [NotificationResolver, MailSettingsResolver] as const;
