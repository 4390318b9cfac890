import { condition, type Condition } from '../access/condition';
import type { Viewer } from '../access/viewer';

/**
 * True of an audit, called `t`, with whose case the viewer is not in conflict: `conflictsOf` of the audit tool, for
 * lists that are too long to ask it row by row. A spec holds the two against each other. The cases are few and found
 * by index, so they are looked up once and not for every audit.
 */
export const isIndependentOfCase = (viewer: Viewer, t: string): Condition =>
  condition(
    `${t}.caseId NOT IN (
       SELECT ic.id FROM child_case ic WHERE ic.caseHolderId = :i_me
       UNION SELECT ic.id FROM child_case ic JOIN team it ON it.id = ic.teamId JOIN service_area ia ON ia.id = it.serviceAreaId
        WHERE it.id = :i_team OR it.managerId = :i_me OR ia.operationalLeadId = :i_me)`,
    { i_me: viewer.personId, i_team: viewer.teamId ?? '' },
  );
