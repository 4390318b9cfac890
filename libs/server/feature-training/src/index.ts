import { AuditorResolver, CohortMemberResolver, CohortResolver } from './training.resolver';

export const trainingResolvers = [AuditorResolver, CohortResolver, CohortMemberResolver] as const;
