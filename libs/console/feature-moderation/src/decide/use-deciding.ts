import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { moderationResult } from '@goodmark/audit-tool';
import { type ApiFailure, AuditModerateDocument, AuditReturnDocument, failureOf, sessionHasExpired, tell } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { auditedOf, type DecisionForm, decisionOf, type ModeratedAudit } from './decision-form';

/** Sends a moderator's decision. The same content is sent with the same key, so that a lost answer cannot decide twice. */
export function useDeciding(audit: ModeratedAudit, form: DecisionForm, drop: () => Promise<void>) {
  const text = useText();
  const navigate = useNavigate();
  const notify = useNotify();
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const sent = useRef({ content: '', key: '' });

  const keyFor = (content: string): string => {
    if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() };
    return sent.current.key;
  };

  async function send(what: 'decide' | 'return', input: object, done: string): Promise<void> {
    setBusy(true);
    setFailure(null);
    const key = keyFor(JSON.stringify([what, input]));
    try {
      if (what === 'decide') await tell(AuditModerateDocument, { input: input as never }, key);
      else await tell(AuditReturnDocument, { input: input as never }, key);
      await drop();
      await cache.invalidateQueries();
      notify(done, { type: 'success' });
      navigate(`/audits/${audit.id}`);
    } catch (error) {
      const met = failureOf(error);
      if (met.code === 'UNAUTHENTICATED') sessionHasExpired();
      if (met.code === 'CONFLICT') await cache.invalidateQueries();
      setFailure(met);
    } finally {
      setBusy(false);
    }
  }

  const { id, version, reference } = audit;
  const decide = () => {
    const audited = auditedOf(audit);
    const decision = decisionOf(form, audited);
    const done = text(`moderation.done.${moderationResult(audited, decision)}`, { reference });
    return send('decide', { id, version, ...decision }, done);
  };
  const giveBack = () => send('return', { id, version, comment: form.comment }, text('moderation.done.RETURNED', { reference }));
  return { busy, failure, decide, giveBack, clear: () => setFailure(null) };
}
