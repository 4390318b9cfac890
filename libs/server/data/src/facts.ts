import type { AuditStatus } from '@goodmark/audit-tool';
import type { Grade } from '@goodmark/audit-tool';
import { allOf, type Condition, isOneOf, not } from './access/condition';
import type { Statements } from './database/database';

/** What is needed to tell whether somebody is in conflict with a case. */
export interface CaseTies {
  readonly caseHolderId: string | null;
  readonly teamId: string;
  readonly teamManagerId: string | null;
  readonly operationalLeadId: string | null;
  readonly serviceAreaId: string;
}

/** A corrective action without its words. */
export interface OpenAction {
  readonly id: string;
  readonly version: number;
  readonly auditId: string;
  readonly reference: string;
  readonly activityId: string | null;
  readonly dueOn: string;
  /** Of the audit that asks for it. */
  readonly status: AuditStatus;
}

/** How an earlier audit of a case came out; its domains packed in their order. */
export interface EarlierFacts {
  readonly id: string;
  readonly reference: string;
  readonly submittedAt: string;
  readonly outcome: Grade;
  readonly domains: string;
}

/**
 * The few named reads that answer with ids and booleans about rows the viewer may not see. Nothing else may look
 * past the visibility rules; add to this list only with a reason.
 */
export class Facts {
  constructor(private readonly on: Statements) {}

  /** Who holds a case, in which team, and its direct line up to operational lead: conflict of interest needs it. */
  async tiesOf(caseId: string): Promise<CaseTies | null> {
    return (await this.tiesOfEach([caseId])).get(caseId) ?? null;
  }

  /** The same of several cases, by their ids, in one statement. */
  async tiesOfEach(caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseTies>> {
    const wanted = isOneOf('c.id', caseIds, 'ids');
    const rows = await this.on.query<CaseTies & { caseId: string }>(
      `SELECT c.id AS caseId, c.caseHolderId AS caseHolderId, c.teamId AS teamId, t.managerId AS teamManagerId,
              a.operationalLeadId AS operationalLeadId, a.id AS serviceAreaId
         FROM child_case c JOIN team t ON t.id = c.teamId JOIN service_area a ON a.id = t.serviceAreaId
        WHERE ${wanted.sql}`,
      wanted.params,
    );
    return new Map(rows.map(({ caseId, ...ties }) => [caseId, ties]));
  }

  /** Which of these activities have an audit, or a record of an instrument, that was submitted, also when it was returned or taken from its auditor since: their month stands. */
  async withSubmittedAudits(activityIds: readonly string[]): Promise<ReadonlyMap<string, true>> {
    const wanted = isOneOf('activityId', activityIds, 'ids');
    const rows = await this.on.query<{ activityId: string }>(
      `SELECT DISTINCT activityId FROM audit WHERE ${wanted.sql}
          AND (submittedAt IS NOT NULL OR EXISTS (SELECT 1 FROM sealed_draft s WHERE s.auditId = audit.id AND s.submittedAt IS NOT NULL))
       UNION SELECT activityId FROM instrument_record WHERE ${wanted.sql} AND status = 'SUBMITTED'`,
      wanted.params,
    );
    return new Map(rows.map(({ activityId }) => [activityId, true]));
  }

  /** Which of these activities have an audit or a record that somebody has begun to write: they stay on the schedule. */
  async withBegunAudits(activityIds: readonly string[]): Promise<ReadonlyMap<string, true>> {
    const wanted = isOneOf('activityId', activityIds, 'ids');
    const rows = await this.on.query<{ activityId: string }>(
      `SELECT DISTINCT activityId FROM audit WHERE ${wanted.sql} AND status NOT IN ('ALLOCATED', 'EXEMPTED')
       UNION SELECT activityId FROM instrument_record WHERE ${wanted.sql} AND status IN ('IN_PROGRESS', 'SUBMITTED')`,
      wanted.params,
    );
    return new Map(rows.map(({ activityId }) => [activityId, true]));
  }

  /** Which of these audits stand, that is were not exempted: a sample that led to them stands as well, whoever asks. */
  async standingAudits(auditIds: readonly string[]): Promise<ReadonlySet<string>> {
    const wanted = isOneOf('id', auditIds, 'ids');
    const rows = await this.on.query<{ id: string }>(`SELECT id FROM audit WHERE ${wanted.sql} AND status <> 'EXEMPTED'`, wanted.params);
    return new Set(rows.map(({ id }) => id));
  }

  /** Which of these activities have an audit or a record that is still to be submitted. */
  async withDrafts(activityIds: readonly string[]): Promise<ReadonlyMap<string, true>> {
    const wanted = isOneOf('activityId', activityIds, 'ids');
    const rows = await this.on.query<{ activityId: string }>(
      `SELECT DISTINCT activityId FROM audit WHERE ${wanted.sql} AND status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED')
       UNION SELECT activityId FROM instrument_record WHERE ${wanted.sql} AND status IN ('ALLOCATED', 'IN_PROGRESS')`,
      wanted.params,
    );
    return new Map(rows.map(({ activityId }) => [activityId, true]));
  }

  /** Whether the case already has an audit in this activity that was not exempted. */
  async isAllocatedIn(activityId: string, caseId: string): Promise<boolean> {
    const rows = await this.on.query(
      `SELECT 1 AS found FROM audit WHERE caseId = :caseId AND activityId = :activityId AND status <> 'EXEMPTED' LIMIT 1`,
      { activityId, caseId },
    );
    return rows.length > 0;
  }

  /** Whether a case reference is taken, by any case. */
  async isCaseReferenceTaken(reference: string): Promise<boolean> {
    return (await this.on.query('SELECT 1 AS found FROM child_case WHERE reference = :reference', { reference })).length > 0;
  }

  /** Who submitted the latest live audit of each of these cases, by reference: they do not audit it again. */
  async lastAuditorsOf(references: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const wanted = isOneOf('c.reference', references, 'refs');
    const rows = await this.on.query<{ reference: string; auditorId: string }>(
      `SELECT c.reference AS reference, a.auditorId AS auditorId FROM audit a JOIN child_case c ON c.id = a.caseId
        WHERE ${wanted.sql} AND a.kind = 'LIVE' AND a.submittedAt IS NOT NULL ORDER BY a.submittedAt`,
      wanted.params,
    );
    return new Map(rows.map(({ reference, auditorId }) => [reference, auditorId]));
  }

  /** The latest live audit of a case that counts: what a re-audit of the case is compared with; null where there is none. */
  async lastAuditOf(caseId: string): Promise<string | null> {
    const [row] = await this.on.query<{ id: string }>(
      `SELECT id FROM audit WHERE caseId = :caseId AND kind = 'LIVE' AND status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED') ORDER BY submittedAt DESC, id DESC LIMIT 1`, { caseId },
    );
    return row?.id ?? null;
  }

  /** References of the cases of which a live audit was submitted since an instant: a sample leaves them out. */
  async referencesAuditedSince(since: string): Promise<ReadonlySet<string>> {
    return this.referencesOf(`a.submittedAt >= :since AND a.status NOT IN ('IN_PROGRESS', 'RETURNED')`, { since });
  }

  /** References of the cases of which a live audit is allocated and not yet submitted. */
  async referencesAllocated(): Promise<ReadonlySet<string>> {
    return this.referencesOf(`a.status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED')`);
  }

  private async referencesOf(where: string, params: Readonly<Record<string, unknown>> = {}): Promise<ReadonlySet<string>> {
    const rows = await this.on.query<{ reference: string }>(
      `SELECT DISTINCT c.reference AS reference FROM audit a JOIN child_case c ON c.id = a.caseId WHERE a.kind = 'LIVE' AND ${where}`, params,
    );
    return new Set(rows.map(({ reference }) => reference));
  }

  /** The open corrective actions that somebody has to do, by id with the reference of their audit: whoever passes them on need not read them. Not those of drafts they write themselves, which go with the draft. */
  async openActionsOf(personId: string): Promise<readonly OpenAction[]> {
    return this.on.query(
      `SELECT c.id AS id, c.version AS version, a.id AS auditId, a.reference AS reference, a.activityId AS activityId, c.dueOn AS dueOn, a.status AS status
         FROM corrective_action c JOIN audit a ON a.id = c.auditId
        WHERE c.ownerId = :personId AND c.status = 'OPEN' AND NOT (a.auditorId = :personId AND a.status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED'))
        ORDER BY a.reference, c.position`, { personId },
    );
  }

  /** The live audits of an activity that are not exempted, with what its rule said of each: a random share is worked out from all of them. */
  async ruledOf(activityId: string): Promise<readonly { readonly reference: string; readonly ruled: string | null }[]> {
    return this.on.query(
      `SELECT reference AS reference, moderationRuled AS ruled FROM audit WHERE activityId = :activityId AND kind = 'LIVE' AND status <> 'EXEMPTED'`, { activityId },
    );
  }

  /** How many other live audits somebody has submitted, those returned since included: the rule on new auditors counts them. */
  async auditsSubmittedBy(auditorId: string, exceptId: string): Promise<number> {
    const [row] = await this.on.query<{ n: number | string }>(
      `SELECT COUNT(*) AS n FROM audit WHERE auditorId = :auditorId AND id <> :exceptId AND kind = 'LIVE' AND submittedAt IS NOT NULL`, { auditorId, exceptId },
    );
    return Number(row?.n ?? 0);
  }

  /** Whether somebody wrote on a record of an instrument while they had it: they find it again if they get it back. */
  async wroteOnRecord(recordId: string, recorderId: string): Promise<boolean> {
    return (await this.on.query('SELECT 1 AS found FROM instrument_answer WHERE recordId = :recordId AND recorderId = :recorderId LIMIT 1', { recordId, recorderId })).length > 0;
  }

  /** Which of these people exist and may be given work. */
  async activePeople(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.on.query<{ id: string }>('SELECT id FROM person WHERE active = 1 AND id IN (:...ids)', { ids });
    return new Set(rows.map(({ id }) => id));
  }

  /** When an audit was allocated: nobody can have been told of what was found in it before. */
  async allocatedAt(auditId: string): Promise<string> {
    const [row] = await this.on.query<{ allocatedAt: string }>('SELECT allocatedAt FROM audit WHERE id = :auditId', { auditId });
    return row?.allocatedAt ?? '';
  }

  /** Whom the program tells of an immediate risk at once, besides the managers of the case. */
  async qualityLeads(): Promise<readonly string[]> {
    return (await this.on.query<{ id: string }>(`SELECT id FROM person WHERE active = 1 AND INSTR(roles, ',QUALITY_LEAD,') > 0 ORDER BY id`)).map(({ id }) => id);
  }

  /**
   * How earlier live audits of a case came out, latest first, for whoever audits it again and reads its record, where
   * they are filed: grades and no text. Only those submitted before the audit that is asked for was allocated, and none
   * that is covered from who asks.
   */
  async earlierAuditsOf(auditIds: readonly string[], covered: (t: string) => Condition): Promise<ReadonlyMap<string, readonly EarlierFacts[]>> {
    const wanted = allOf([isOneOf('a.id', auditIds, 'ids'), not(covered('e'))]);
    const rows = await this.on.query<EarlierFacts & { of: string }>(
      `SELECT a.id AS \`of\`, e.id AS id, e.reference AS reference, e.submittedAt AS submittedAt, e.outcome AS outcome, COALESCE(e.moderatedDomains, e.auditorDomains) AS domains
         FROM audit a JOIN audit e ON e.caseId = a.caseId
        WHERE ${wanted.sql} AND e.id <> a.id AND e.kind = 'LIVE' AND e.status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED') AND e.submittedAt <= a.allocatedAt
        ORDER BY e.submittedAt DESC, e.id DESC`, wanted.params,
    );
    const found = new Map<string, EarlierFacts[]>(auditIds.map((id) => [id, []]));
    for (const { of, ...earlier } of rows) found.get(of)?.push(earlier);
    return found;
  }

  /** The number of actions of an audit that are not called off: a moderation to does-not-meet-good needs one. */
  async liveActionCount(auditId: string): Promise<number> {
    const [row] = await this.on.query<{ n: number }>(
      `SELECT COUNT(*) AS n FROM corrective_action WHERE auditId = :auditId AND status <> 'NO_LONGER_APPLICABLE'`,
      { auditId },
    );
    return Number(row?.n ?? 0);
  }
}
