import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { problemsInAnswers, problemsToComplete } from '@goodmark/audit-tool';
import { type ApiFailure, type DraftKeeper, failureOf, RecordSubmitDocument, sessionHasExpired, tell } from '@goodmark/console-data';
import { goToMissing, SENT, useText } from '@goodmark/console-ui';
import { recordOf } from './record-fields';
import type { Writing } from './use-record-draft';

/** Submitting a record: asked first, everything saved before, and sent with a key so that a lost answer does no harm. */
export function useSubmittingRecord({ record: { id, reference }, instrument }: Writing, keeper: DraftKeeper) {
  const text = useText();
  const navigate = useNavigate();
  const notify = useNotify();
  const cache = useQueryClient();
  const [reviewed, setReviewed] = useState(false);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const ask = () => {
    setFailure(null);
    setReviewed(true);
    const said = recordOf(instrument, keeper.state().mine);
    if (problemsInAnswers(instrument, said).length > 0 || problemsToComplete(instrument, said).length > 0) goToMissing();
    else setAsking(true);
  };

  const confirm = async () => {
    setBusy(true);
    try {
      if (!(await keeper.saveNow()) || !keeper.isSaved()) {
        setFailure(keeper.state().failure);
        return;
      }
      const { version } = keeper.state();
      await tell(RecordSubmitDocument, { input: { id, version } }, `submit-${id}-${version}`);
      setDone(true);
      await cache.invalidateQueries();
      notify(text('records.write.submitted', { reference }), { type: 'success' });
      navigate(`/records/${id}`, SENT);
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
  return { reviewed, ask, asking, busy, done, failure, cancel: () => setAsking(false), confirm: () => void confirm() };
}
