import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, failureOf, ModerationDraftDocument, ModerationSaveDraftDocument, sessionHasExpired, tell } from '@goodmark/console-data';
import { AGREED, type DecisionForm, draftInputOf, formOfDraft, isUntouched, joined } from './decision-form';

/** How long after the last change the draft is saved, in milliseconds. */
const SAVE_AFTER_MS = 1_200;

export type DraftState = 'OPENING' | 'SAVED' | 'SAVING' | 'UNSAVED';

interface Kept {
  readonly version: number;
  readonly content: string;
}

const same = (form: DecisionForm): string => JSON.stringify(draftInputOf(form, '', 0));

/** Reads what the API keeps of the viewer's draft; its form is empty where there is none. */
async function read(auditId: string): Promise<{ readonly version: number; readonly form: DecisionForm }> {
  const draft = (await ask(ModerationDraftDocument, { id: auditId })).audit?.moderationDraft;
  return draft ? { version: draft.version, form: formOfDraft(draft) } : { version: 0, form: AGREED };
}

/**
 * Keeps a moderator's form on the server as well as on the device, so that it can be gone on with anywhere. What is on
 * the server joins what is on the device, and where two windows save, both keep their words.
 */
export function useServerDraft(auditId: string, form: DecisionForm | null, enabled: boolean, takeIn: (form: DecisionForm) => void) {
  const [state, setState] = useState<DraftState>('OPENING');
  const kept = useRef<Kept | null>(null);
  const latest = useRef(form);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const stopped = useRef(false);
  latest.current = form;
  const ready = enabled && form !== null;

  useEffect(() => {
    if (!ready || kept.current) return;
    let left = false;
    read(auditId).then((found) => {
      if (left) return;
      kept.current = { version: found.version, content: same(found.form) };
      if (!isUntouched(found.form) && latest.current) takeIn(joined(found.form, latest.current));
      setState('SAVED');
    }, (error) => {
      if (failureOf(error).code === 'UNAUTHENTICATED') sessionHasExpired();
      if (!left) setState('UNSAVED');
    });
    return () => {
      left = true;
    };
  }, [ready, auditId, takeIn]);

  /** Saves what has changed; gives the version that then holds it, or null where it could not be saved. */
  const save = useCallback(async (): Promise<number | null> => {
    const mine = latest.current;
    if (!mine || stopped.current) return kept.current?.version ?? null;
    try {
      if (!kept.current) {
        const found = await read(auditId);
        kept.current = { version: found.version, content: same(found.form) };
      }
      if (kept.current.content === same(mine)) return kept.current.version;
      setState('SAVING');
      const { moderationSaveDraft } = await tell(ModerationSaveDraftDocument, { input: draftInputOf(mine, auditId, kept.current.version) });
      kept.current = { version: moderationSaveDraft.version, content: same(mine) };
      setState('SAVED');
      return moderationSaveDraft.version;
    } catch (error) {
      const { code } = failureOf(error);
      if (code === 'UNAUTHENTICATED') sessionHasExpired();
      setState('UNSAVED');
      if (code !== 'CONFLICT') return null;
      // Another window saved: its words are taken in, and the next saving stands on them.
      const found = await read(auditId).catch(() => null);
      if (found) {
        kept.current = { version: found.version, content: same(found.form) };
        takeIn(joined(found.form, mine));
      }
      return null;
    }
  }, [auditId, takeIn]);

  /** One saving after the other, never two at once. */
  const saveNow = useCallback((): Promise<number | null> => {
    const next = running.current.then(save, save);
    running.current = next;
    return next;
  }, [save]);

  const content = form ? same(form) : null;
  useEffect(() => {
    if (!ready || state === 'OPENING' || content === null || kept.current?.content === content) return;
    const timer = setTimeout(() => void saveNow(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [ready, state, content, saveNow]);
  useEffect(() => {
    if (!ready) return;
    const hidden = () => (document.visibilityState === 'hidden' ? void saveNow() : undefined);
    const back = () => void saveNow();
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [ready, saveNow]);

  /** Lets what is being saved end, before something is decided that makes the draft void. */
  const settle = useCallback(() => running.current, []);
  return { state, saveNow, settle };
}
