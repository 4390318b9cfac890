import { mayApprove, type Problem, problemUnless, reasonGiven } from '@goodmark/audit-tool';
import { Person } from '../entities/person';
import type { RequestContext } from '../request-context';

/** What is wrong with who approves a change of an allocation, and with why. */
export async function problemsInApproval(tx: RequestContext, { approverId, reason }: { readonly approverId: string; readonly reason: string }, doerIds: readonly string[], doer: 'auditor' | 'recorder' = 'auditor'): Promise<Problem[]> {
  const approver = await tx.load(Person, approverId);
  const fits = approver !== null && mayApprove(approver) && !doerIds.includes(approver.id);
  return [
    ...problemUnless(fits, 'approverId', `Choose a strategic lead, a director or a quality lead who is not the ${doer}.`),
    ...reasonGiven(reason, 'Say why.').problems,
  ];
}
