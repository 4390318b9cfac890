import { DEMONSTRATION_TODAY, laterInstant } from '../days';
import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import { randomFor } from '../random';
import type { ActionExtensionRow, CorrectiveActionRow } from '../rows';

const REASONS: readonly string[] = [
  'The family was away, and nothing was to be decided without them.',
  'The worker was off sick. The visit is arranged for the week after.',
  'The other agency could not meet any sooner.',
  'The first half is done. What the school has to add is still to come.',
];
const APPROVERS = ['quality-lead', 'strategic-lead', 'moderator'] as const;

/** The later date of every action that has one: given when the first one came near or had just passed. */
export function actionExtensionRows(actions: readonly CorrectiveActionRow[]): readonly ActionExtensionRow[] {
  return actions.filter(({ firstDueOn, dueOn }) => firstDueOn !== dueOn).map((action) => {
    const random = randomFor(`extension of ${action.id}`);
    const around = laterInstant(`${action.firstDueOn}T00:00:00.000Z`, -2, 1, random);
    const latest = `${DEMONSTRATION_TODAY}T00:00:00.000Z`;
    const at = around > action.createdAt && around < latest ? around : action.updatedAt;
    return {
      id: idOf(`extension of ${action.id}`, at), actionId: action.id, at, byId: action.ownerId, fromDueOn: action.firstDueOn, dueOn: action.dueOn, reason: random.pick(REASONS),
      approvedById: personIdOf(random.pick(APPROVERS)),
    };
  });
}
