import { ChaseResolver } from './chase.resolver';
import { CompletionResolver } from './completion.resolver';
import { ParticipationExemptionResolver, ParticipationResolver } from './participation.resolver';

export const completionResolvers = [CompletionResolver, ParticipationResolver, ParticipationExemptionResolver, ChaseResolver] as const;
