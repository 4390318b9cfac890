import type { ActivityStatus } from './vocabulary/activity';
import { Service } from './vocabulary/service';

/** The services at which none of these activities looks. One without a service looks at both; a cancelled one at none. */
export const servicesLeftOut = (activities: readonly { readonly service: Service | null; readonly status: ActivityStatus }[]): readonly Service[] =>
  Object.values(Service).filter((each) => !activities.some(({ service, status }) => status !== 'CANCELLED' && (service === null || service === each)));
