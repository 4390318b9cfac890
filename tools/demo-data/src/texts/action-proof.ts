import { ActionStatus } from '@goodmark/audit-tool';
import { minutesLater } from '../days';
import { personIdOf } from '../organisation/organisation';
import type { Random } from '../random';
import type { CorrectiveActionRow } from '../rows';

const COMPLETIONS: readonly string[] = [
  'Done, and recorded in the case notes on the same day.',
  'Completed with the family; the new version is on the record and they have a copy.',
  'Agreed in supervision and carried out. The record shows the date and who was there.',
  'Done. It took two visits; what was learnt is in the updated plan.',
];
const VERIFICATIONS: readonly string[] = [
  'Read on the record, and talked through with the worker.',
  'Seen on the record. The family confirmed it by telephone.',
  'The updated plan was read and says what was asked for.',
];
const CALLED_OFF: readonly string[] = [
  'The young person turned 18 and the case has passed to another service.',
  'The family has moved to another area; the new council was told what is outstanding.',
];
const QUALITY_LEAD_ID = personIdOf('quality-lead');

interface Doing {
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly ownerId: string;
  readonly auditorId: string;
  readonly teamManagerId: string;
}

type Proof = Pick<
  CorrectiveActionRow,
  | 'deputyId' | 'doneOn' | 'doneAt' | 'doneById' | 'completion' | 'verifiedAt' | 'verifiedById' | 'verification'
  | 'calledOffAt' | 'calledOffOn' | 'calledOffById' | 'calledOffReason' | 'approvedById'
>;

const UNPROVED: Proof = {
  deputyId: null, doneOn: null, doneAt: null, doneById: null, completion: null, verifiedAt: null, verifiedById: null, verification: null,
  calledOffAt: null, calledOffOn: null, calledOffById: null, calledOffReason: null, approvedById: null,
};

/** Who did it, who looked whether it is true, or why it no longer applies. Its auditor verifies, who never does the action. */
export function proofOf(status: ActionStatus, { createdAt, updatedAt, ownerId, auditorId, teamManagerId }: Doing, random: Random): Proof {
  // Some have their manager as deputy while they are away.
  if (status === ActionStatus.OPEN) return { ...UNPROVED, deputyId: ownerId !== teamManagerId && random.chance(0.15) ? teamManagerId : null };
  if (status === ActionStatus.NO_LONGER_APPLICABLE) {
    return { ...UNPROVED, calledOffAt: updatedAt, calledOffOn: updatedAt.slice(0, 10), calledOffById: auditorId, calledOffReason: random.pick(CALLED_OFF), approvedById: QUALITY_LEAD_ID };
  }
  const earlier = minutesLater(updatedAt, -60 * 24 * random.between(2, 6));
  const doneAt = status === ActionStatus.DONE ? updatedAt : earlier > createdAt ? earlier : minutesLater(createdAt, 30);
  const done = { ...UNPROVED, doneOn: doneAt.slice(0, 10), doneAt, doneById: ownerId, completion: random.pick(COMPLETIONS) };
  return status === ActionStatus.DONE ? done : { ...done, verifiedAt: updatedAt, verifiedById: auditorId, verification: random.pick(VERIFICATIONS) };
}
