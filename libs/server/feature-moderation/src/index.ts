import { ModerationResolver } from './moderation.resolver';

export const moderationResolvers = [ModerationResolver] as const;
