import { mayApprove, type Problem, problemUnless, reasonGiven } from '@goodmark/audit-tool';
import { Person, type RequestContext } from '@goodmark/server-data';

/** What is wrong with who approves a change of an allocation, and with why. */
export async function problemsInApproval(tx: RequestContext, { approverId, reason }: { readonly approverId: string; readonly reason: string }, auditorIds: readonly string[]): Promise<Problem[]> {
  const approver = await tx.load(Person, approverId);
  const fits = approver !== null && mayApprove(approver) && !auditorIds.includes(approver.id);
  return [
    ...problemUnless(fits, 'approverId', 'Choose a strategic lead, a director or a quality lead who is not the auditor.'),
    ...reasonGiven(reason, 'Say why.').problems,
  ];
}
