import { mayApprove, type Problem, problemUnless } from '@goodmark/audit-tool';
import { Person, type RequestContext } from '@goodmark/server-data';

/** What is wrong with who approves a step; `doers` are those it would let off, who do not approve it themselves. */
export async function problemsWithApprover(tx: RequestContext, approverId: string, doers: readonly (string | null)[]): Promise<readonly Problem[]> {
  const approver = await tx.load(Person, approverId);
  const fits = approver !== null && mayApprove(approver) && !doers.includes(approver.id);
  return problemUnless(fits, 'approverId', 'Choose a strategic lead, a director or a quality lead who does not do this action.');
}
