import { condition, isOneOf } from '../access/condition';
import { type ActionPlace, actionPlacesOf } from '../actions/action-ties';
import { selectWhere } from '../database/database';
import { CorrectiveAction } from '../entities/corrective-action';
import type { NotificationKind } from '../entities/enums';
import { Notification } from '../entities/notification';
import { newId } from '../new-id';
import type { RequestContext } from '../request-context';

type ToldOf = Pick<ActionPlace, 'id' | 'auditId' | 'activityId' | 'reference'> & Pick<CorrectiveAction, 'dueOn'>;

/** A row of what somebody is told of a corrective action: the reference of its audit and the day, nothing of what it says. */
export const noticeOfAction = (kind: NotificationKind, { id, auditId, activityId, reference, dueOn }: ToldOf, personId: string, at: string, given: Partial<Notification> = {}): Notification => ({
  id: newId(), personId, kind, at, byId: null, auditId, activityId, actionId: id, recordId: null, reference, dueOn, note: null, readAt: null, once: null,
  mail: 'WAITING', mailAt: new Date().toISOString(), mailAttempts: 0, mailId: null, ...given,
});

/** The key of what is told once to each person of an action and its due date. */
export const onceFor = (kind: NotificationKind, actionId: string, to: string, dueOn: string): string => `${kind} ${actionId} ${to} ${dueOn}`;

/** Tells people of an action, in the unit that makes it true. Nobody is told what they did themselves, nor twice. */
export async function tellOfAction(tx: RequestContext, kind: NotificationKind, place: ToldOf, personIds: readonly (string | null)[]): Promise<void> {
  const byId = tx.viewer.personId;
  const people = [...new Set(personIds)].filter((id): id is string => id !== null && id !== byId);
  await tx.addAll(Notification, people.map((personId) => noticeOfAction(kind, place, personId, tx.clock.now(), { byId })));
}

/** Tells the owners of the actions of an audit that these are theirs now, each once: an audit may be submitted again after it was returned. */
export async function tellOwnersOfActions(tx: RequestContext, auditId: string): Promise<void> {
  const actions = await selectWhere(tx.database, tx.statements, CorrectiveAction, condition(`t.auditId = :auditId AND t.status = 'OPEN'`, { auditId }));
  const places = await actionPlacesOf(tx, actions.map(({ id }) => id));
  const byId = tx.viewer.personId;
  const wanted = actions.filter(({ ownerId }) => ownerId !== byId).flatMap((action) => {
    const place = places.get(action.id);
    return place ? [noticeOfAction('ACTION_GIVEN', { ...place, dueOn: action.dueOn }, action.ownerId, tx.clock.now(), { byId, once: onceFor('ACTION_GIVEN', action.id, action.ownerId.slice(-12), action.dueOn) })] : [];
  });
  const known = new Set((await selectWhere(tx.database, tx.statements, Notification, isOneOf('t.once', wanted.map(({ once }) => once), 'keys'))).map(({ once }) => once));
  await tx.addAll(Notification, wanted.filter(({ once }) => !known.has(once)));
}
