import { emailOf, personIdOf } from './organisation/organisation';
import { ACCOUNT_PEOPLE } from './organisation/people-plan';

/** Somebody one can sign in as in the demonstration. */
export interface DemonstrationAccount {
  readonly email: string;
  readonly personId: string;
  /** What they are there to show. */
  readonly description: string;
}

/** The eight people who can sign in. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = ACCOUNT_PEOPLE.map((person) => ({
  email: emailOf(person),
  personId: personIdOf(person.key),
  description: person.description,
}));
