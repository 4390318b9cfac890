import { type AuditStatus, canMove } from '@goodmark/audit-tool';
import { DomainError } from '@goodmark/server-graphql';
import { proposeReAudits } from './audits/propose-re-audits';
import { Audit } from './entities/audit';
import type { Change } from './change-record';
import type { RequestContext } from './request-context';

export interface Step {
  readonly to: AuditStatus;
  /** A status passed through on the way, when one act makes two moves. */
  readonly via?: AuditStatus;
  readonly changes?: Partial<Audit>;
  /** Whether the step stands in the chain of changes; a draft's saves do not. */
  readonly recorded?: Pick<Change, 'what' | 'why' | 'before' | 'after'>;
}

const inWords = (status: AuditStatus): string => status.toLowerCase().replaceAll('_', ' ');

/** Whether the life of an audit has such a move, straight or by way of another status. */
export function isMove({ status }: Pick<Audit, 'status'>, to: AuditStatus, via?: AuditStatus): boolean {
  const path = via && status !== via ? [status, via, to] : [status, to];
  return path.every((each, index) => index === 0 || canMove(path[index - 1] as AuditStatus, each));
}

/** What is said where there is no such move. */
export const noSuchMove = (audit: Audit, to: AuditStatus): DomainError =>
  new DomainError('CONFLICT', `This audit is ${inWords(audit.status)} and cannot become ${inWords(to)}.`, [
    { field: 'id', message: `The audit is ${inWords(audit.status)}. Read it again to see what can be done with it now.` },
  ], audit.version);

/**
 * Every change of an audit's status or overall grade goes through here: it checks the move, changes the row by
 * compare-and-set, appends the figure deltas and writes the change record, all in one unit of work.
 */
export async function moveAudit(tx: RequestContext, audit: Audit, seenVersion: number, step: Step): Promise<Audit> {
  if (audit.status !== step.to && !isMove(audit, step.to, step.via)) throw noSuchMove(audit, step.to);
  const moved = await tx.change(Audit, audit, seenVersion, { ...step.changes, status: step.to });
  await tx.count(audit, moved);
  await proposeReAudits(tx, audit, moved);
  if (step.recorded) {
    await tx.record({
      recordType: 'Audit',
      recordId: audit.id,
      ...step.recorded,
      before: { status: audit.status, auditorGrade: audit.auditorGrade, outcome: audit.outcome, ...step.recorded.before },
      after: { status: moved.status, auditorGrade: moved.auditorGrade, moderatedGrade: moved.moderatedGrade, outcome: moved.outcome, ...step.recorded.after },
    });
  }
  return moved;
}
