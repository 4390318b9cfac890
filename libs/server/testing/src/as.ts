import { type Clock, clockFixedOn, type Database, type Person, RequestContext, type RequestFacts, type Viewer, viewerOf } from '@goodmark/server-data';
import { TEST_TODAY } from './test-database';

export const TEST_TRAIL_KEY = 'a key that only the tests use, and nobody else';
const REQUEST: RequestFacts = { requestId: null, repeatable: null };

/** The door as this viewer. */
export function doorOf(database: Database, viewer: Viewer, clock: Clock = clockFixedOn(TEST_TODAY)): RequestContext {
  return new RequestContext({ database, viewer, clock, trailKey: TEST_TRAIL_KEY, request: REQUEST });
}

/** The door as this person, signed in at the console. */
export async function as(database: Database, person: Pick<Person, 'id'>): Promise<RequestContext> {
  const viewer = await viewerOf(database, person.id);
  if (!viewer) throw new Error('This person cannot sign in');
  return doorOf(database, viewer);
}
