import type { AuditStory } from '../audits/audit-story';
import { workingDayAfter } from '../days';
import { idOf } from '../identifiers';
import { SIGNED_OFF_ON } from '../organisation/auditor-register';
import { personIdOf } from '../organisation/organisation';
import type { CohortMemberRow, CohortRow, CohortSessionRow } from '../rows';
import { COHORTS } from './cohorts';

export const cohortRows = (): readonly CohortRow[] =>
  COHORTS.map(({ id, madeAt, name, sessions }) => ({
    id,
    version: 1,
    createdAt: madeAt,
    updatedAt: madeAt,
    name,
    startsOn: sessions[0]?.on as string,
  }));

export const cohortSessionRows = (): readonly CohortSessionRow[] =>
  COHORTS.flatMap(({ id, madeAt, sessions }) =>
    sessions.map(({ on, content }) => ({ id: idOf(`session ${id} ${on}`, madeAt), cohortId: id, heldOn: on, content: content.join('\n') })),
  );

/** The members of each cohort; feedback follows the moderation of the practice audit, sign-off follows the feedback. */
export const cohortMemberRows = (audits: readonly AuditStory[]): readonly CohortMemberRow[] =>
  COHORTS.flatMap(({ id, madeAt, members }) =>
    members.map((key) => {
      const personId = personIdOf(key);
      const audit = audits.find(({ cohortId, auditorId }) => cohortId === id && auditorId === personId);
      return {
        id: idOf(`member ${id} ${key}`, madeAt),
        cohortId: id,
        personId,
        level: 'OPERATIONAL_LEAD',
        practiceAuditId: audit?.id ?? null,
        feedbackOn: audit ? feedbackOn(audit, key) : null,
        signedOffOn: SIGNED_OFF_ON[key] ?? null,
      } satisfies CohortMemberRow;
    }),
  );

/** Two days after the moderation; one of those moderated is still to be told. */
function feedbackOn({ times }: AuditStory, key: string): string | null {
  if (!times.moderatedAt || key === 'lead-edge-of-care') return null;
  return workingDayAfter(times.moderatedAt.slice(0, 10), 2);
}
