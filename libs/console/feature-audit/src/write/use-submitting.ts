import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { problemsToSubmit, questionsToAnswer } from '@goodmark/audit-tool';
import { type ApiFailure, AuditSubmitDocument, type DraftKeeper, failureOf, sessionHasExpired, tell } from '@goodmark/console-data';
import { goToMissing, useText } from '@goodmark/console-ui';
import { auditDraftOf, type WrittenAudit } from './draft/draft-fields';

/** Submitting an audit: asked first, everything saved before, and sent with a key so that a lost answer does no harm. */
export function useSubmitting(audit: WrittenAudit, keeper: DraftKeeper) {
  const text = useText();
  const navigate = useNavigate();
  const notify = useNotify();
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const ask = () => {
    setFailure(null);
    const draft = auditDraftOf(keeper.state().mine);
    // The API does not refuse an odd combination without a reason; the person who submits it here is asked all the same.
    if (problemsToSubmit(draft).length > 0 || questionsToAnswer(draft).length > 0) {
      goToMissing();
      return;
    }
    setAsking(true);
  };

  const confirm = async () => {
    setBusy(true);
    try {
      if (!(await keeper.saveNow())) {
        setFailure(keeper.state().failure);
        return;
      }
      const { version } = keeper.state();
      await tell(AuditSubmitDocument, { input: { id: audit.id, version } }, `submit-${audit.id}-${version}`);
      setDone(true);
      await cache.invalidateQueries();
      notify(text('write.submitted', { reference: audit.reference }), { type: 'success' });
      navigate(`/audits/${audit.id}`);
    } catch (error) {
      const met = failureOf(error);
      if (met.code === 'UNAUTHENTICATED') sessionHasExpired();
      if (met.code === 'CONFLICT') await keeper.takeIn().catch(() => undefined);
      setFailure(met);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  return { ask, asking, busy, done, failure, cancel: () => setAsking(false), confirm: () => void confirm() };
}
