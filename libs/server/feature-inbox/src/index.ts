import { NotificationResolver } from './notification.resolver';

export { type MailSettings, type Postman, postman } from './mail/send-letters';
export const inboxResolvers = [NotificationResolver] as const;
