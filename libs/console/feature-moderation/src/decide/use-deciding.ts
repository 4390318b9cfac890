import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { moderationResult } from '@goodmark/audit-tool';
import { AuditModerateDocument, AuditReturnDocument, useSend } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { auditedOf, type DecisionForm, decisionOf, type ModeratedAudit, secondLookOf } from './decision-form';

/** Sends a moderator's decision, or the audit back to its auditor; then the form leaves the device. */
export function useDeciding(audit: ModeratedAudit, form: DecisionForm, drop: () => Promise<void>, settle: () => Promise<unknown>) {
  const text = useText();
  const navigate = useNavigate();
  const notify = useNotify();
  const deciding = useSend(AuditModerateDocument);
  const returning = useSend(AuditReturnDocument);
  const { id, version, reference } = audit;

  const leave = async (said: string) => {
    await drop();
    notify(said, { type: 'success' });
    navigate(`/audits/${id}`);
  };
  const decide = async () => {
    const audited = auditedOf(audit);
    const decision = decisionOf(form, audited);
    returning.clear();
    // No saving of the draft may come after the decision.
    await settle();
    const done = await deciding.send({ input: { id, version, ...decision, ...secondLookOf(form), judgements: [...decision.judgements], actions: [...decision.actions] } });
    if (done) await leave(text(`moderation.done.${moderationResult(audited, decision)}`, { reference }));
  };
  const giveBack = async () => {
    deciding.clear();
    await settle();
    const done = await returning.send({ input: { id, version, comment: form.comment } });
    if (done) await leave(text('moderation.done.RETURNED', { reference }));
  };
  const clear = () => {
    deciding.clear();
    returning.clear();
  };
  return { busy: deciding.busy || returning.busy, failure: deciding.failure ?? returning.failure, decide, giveBack, clear };
}
