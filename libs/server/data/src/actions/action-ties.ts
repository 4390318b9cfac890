import { type ActionPart, type ActionStatus, type ActionTies, type AuditStatus, lineManagerOf, partsIn } from '@goodmark/audit-tool';
import { isOneOf } from '../access/condition';
import type { RequestContext } from '../request-context';
import { liveOn } from './action-conditions';

/** An action with the audit it belongs to, and everybody who has a part in it. */
export interface ActionPlace extends ActionTies {
  readonly id: string;
  readonly status: ActionStatus;
  readonly auditId: string;
  readonly auditStatus: AuditStatus;
  readonly reference: string;
  readonly activityId: string | null;
  /** The day from which it is live. */
  readonly liveOn: string;
  readonly teamManagerId: string | null;
  readonly operationalLeadId: string | null;
  readonly strategicLeadId: string | null;
}

type Read = Omit<ActionPlace, 'lineManagerId' | 'caseManagerIds'> & { readonly ownTeamId: string | null; readonly ownManagerId: string | null; readonly ownOperationalId: string | null; readonly ownStrategicId: string | null };

/** Who manages the owner: by the line of their own team, or by that of the case where they are part of it. */
function managerOf({ ownerId, ownTeamId, ownManagerId, ownOperationalId, ownStrategicId, teamManagerId, operationalLeadId, strategicLeadId }: Read): string | null {
  const ofCase = [teamManagerId, operationalLeadId, strategicLeadId];
  if (ofCase.includes(ownerId)) return lineManagerOf(ownerId, ofCase);
  return ownTeamId === null ? null : lineManagerOf(ownerId, [ownManagerId, ownOperationalId, ownStrategicId]);
}

/** Where actions belong and who has a part in them, by action, in one statement: ids and statuses only. Whoever sees an action may know them. */
export async function actionPlacesOf(ctx: RequestContext, actionIds: readonly string[]): Promise<ReadonlyMap<string, ActionPlace>> {
  const wanted = isOneOf('c.id', actionIds, 'ids');
  const rows = await ctx.statements.query<Read>(
    `SELECT c.id AS id, c.status AS status, c.ownerId AS ownerId, c.deputyId AS deputyId, c.doneById AS doneById, a.id AS auditId, a.status AS auditStatus, a.reference AS reference,
            a.activityId AS activityId, a.auditorId AS auditorId, a.moderatorId AS moderatorId, ${liveOn('c', 'a')} AS liveOn,
            t.managerId AS teamManagerId, s.operationalLeadId AS operationalLeadId, s.strategicLeadId AS strategicLeadId,
            p.teamId AS ownTeamId, ot.managerId AS ownManagerId, os.operationalLeadId AS ownOperationalId, os.strategicLeadId AS ownStrategicId
       FROM corrective_action c JOIN audit a ON a.id = c.auditId JOIN team t ON t.id = a.teamId JOIN service_area s ON s.id = a.serviceAreaId JOIN person p ON p.id = c.ownerId
            LEFT JOIN team ot ON ot.id = p.teamId LEFT JOIN service_area os ON os.id = ot.serviceAreaId
      WHERE ${wanted.sql}`, wanted.params,
  );
  return new Map(rows.map((row) => {
    const { teamManagerId, operationalLeadId, strategicLeadId } = row;
    return [row.id, { ...row, lineManagerId: managerOf(row), caseManagerIds: [teamManagerId, operationalLeadId, strategicLeadId].filter((id): id is string => id !== null) }];
  }));
}

/** The parts that the viewer has in an action. */
export const partsOfViewer = ({ viewer }: RequestContext, place: ActionPlace): ReadonlySet<ActionPart> => partsIn({ id: viewer.personId, roles: viewer.roles }, place);
