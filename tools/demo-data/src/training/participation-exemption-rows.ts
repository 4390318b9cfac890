import { officeInstant } from '../days';
import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import { randomFor } from '../random';
import type { ParticipationExemptionRow } from '../rows';

/** Who need not take part for some months: a manager who leads the preparation of an inspection. */
export function participationExemptionRows(): readonly ParticipationExemptionRow[] {
  const at = officeInstant('2018-03-19', randomFor('participation exemption'));
  return [{
    id: idOf('participation exemption', at), version: 1, createdAt: at, updatedAt: at, personId: personIdOf('strategic-lead'), fromMonth: '2018-04', untilMonth: '2018-06',
    reason: 'Leads the preparation for the inspection of fostering.', approvedById: personIdOf('director'), withdrawnAt: null, withdrawnReason: null,
  }];
}
