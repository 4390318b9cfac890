import { addDays } from '@goodmark/audit-schedule';
import { conflictsOf, isDraft } from '@goodmark/audit-tool';
import { idOf } from '../identifiers';
import { AUDITOR_REGISTER, type RegisterEntry } from '../organisation/auditor-register';
import { personIdOf, teamIdOf } from '../organisation/organisation';
import { randomFor } from '../random';
import type { AuditOutline, AuditStory } from './audit-story';
import { WORK_IS_NAMED } from './current-plan';

/** Gives every audit its reference, an auditor who is independent of the case and, where it has one, a moderator. */
export function assign(outlines: readonly AuditOutline[]): readonly AuditStory[] {
  const inOrder = [...outlines].sort((a, b) => compare(a.times.allocatedAt, b.times.allocatedAt) || compare(a.key, b.key));
  const given: Given[] = [];
  const numbers = new Map<string, number>();

  return inOrder.map((outline) => {
    const auditorId = outline.givenTo ? personIdOf(outline.givenTo) : nextAuditor(outline, given);
    given.push({ auditorId, at: outline.times.allocatedAt });
    const year = outline.times.allocatedAt.slice(0, 4);
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    return {
      ...outline,
      id: idOf(`audit ${outline.key}`, outline.times.allocatedAt),
      reference: `AUD-${year}-${String(number).padStart(4, '0')}`,
      auditorId,
      moderatorId: moderatorOf(outline, auditorId),
    };
  });
}

interface Given {
  readonly auditorId: string;
  readonly at: string;
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Work is spread over two months, in proportion to what is expected of each. */
const DAYS_LOOKED_BACK = 60;
const SHARE_WHERE_NONE_IS_EXPECTED = 0.2;

function nextAuditor(outline: AuditOutline, given: readonly Given[]): string {
  const on = outline.times.allocatedAt.slice(0, 10);
  const from = addDays(on, -DAYS_LOOKED_BACK);
  const recent = given.filter(({ at }) => at >= from);
  const random = randomFor(`auditor ${outline.key}`);
  const busyness = ({ personId, expected }: RegisterEntry): number =>
    (recent.filter(({ auditorId }) => auditorId === personId).length + random.next()) / (expected || SHARE_WHERE_NONE_IS_EXPECTED);

  const [first] = AUDITOR_REGISTER.filter((entry) => mayBeGiven(entry, outline, on))
    .map((entry) => ({ personId: entry.personId, busyness: busyness(entry) }))
    .sort((a, b) => a.busyness - b.busyness);
  if (!first) throw new RangeError(`Nobody on the register may audit "${outline.key}".`);
  return first.personId;
}

function mayBeGiven({ personId, from, left, away }: RegisterEntry, { status, theCase, caseHolderId }: AuditOutline, on: string): boolean {
  const { team } = theCase;
  const conflicts = conflictsOf(
    { id: personId, teamId: teamIdOf(personId) },
    { caseHolderId, teamId: team.id, teamManagerId: team.managerId, operationalLeadId: team.operationalLeadId },
  );
  const isThere = from < on && (!left || on < left) && (!away || on < '2018-02-01');
  const isNamed = (isDraft(status) || status === 'EXEMPTED') && WORK_IS_NAMED.map(personIdOf).includes(personId);
  return isThere && !isNamed && conflicts.length === 0;
}

const MODERATORS = ['moderator', 'moderator', 'strategic-lead', 'principal', 'director'].map(personIdOf);

/** Who moderates or sent it back; nobody moderates an audit of their own. Whatever is in moderation now is with one person. */
function moderatorOf({ key, status, times, returnedAt }: AuditOutline, auditorId: string): string | null {
  if (status === 'IN_MODERATION' || returnedAt) return personIdOf('moderator');
  if (!times.moderatedAt) return null;
  return randomFor(`moderator ${key}`).pick(MODERATORS.filter((id) => id !== auditorId));
}
