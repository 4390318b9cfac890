import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  allFromDevice, type ApiFailure, ask, AuditDraftDocument, AuditSaveDraftDocument, AuditVersionDocument, beforeSignOut, dropFromDevice, failureOf, keepOnDevice, sessionHasExpired, tell,
  useApiQuery, useSessionExpired, useViewer, type Viewer,
} from '@goodmark/console-data';
import { fieldsOf, type WrittenAudit } from './draft/draft-fields';
import { inputOf } from './draft/draft-input';
import { type DeviceDraft, type DraftKeeper, type DraftState, keepDraft, openingState, type ServerDraft } from './draft/draft-keeper';

/** How often it is asked whether the draft was changed elsewhere, in milliseconds. */
const LOOK_EVERY_MS = 20_000;

interface Opened {
  readonly audit: WrittenAudit | null;
  readonly keeper: DraftKeeper | null;
}

type Writer = Pick<Viewer, 'id' | 'today'>;

const serverDraft = (audit: WrittenAudit): ServerDraft => ({ fields: fieldsOf(audit), version: audit.version, writable: audit.viewerCan.includes('SAVE_DRAFT') });

/** A key of its own for each tab, so that two tabs do not write over what the other keeps. */
const keyOf = (viewer: Writer, auditId: string): string => `draft:${viewer.id}:${auditId}:`;

async function open(auditId: string, viewer: Writer): Promise<Opened> {
  const { audit } = await ask(AuditDraftDocument, { id: auditId });
  if (!audit) return { audit, keeper: null };
  const prefix = keyOf(viewer, auditId);
  const found = await allFromDevice<DeviceDraft>(prefix);
  const key = `${prefix}${crypto.randomUUID()}`;
  const opening = openingState(serverDraft(audit), found.map(([, draft]) => draft));
  if (found.length > 0 && opening.restored) await keepOnDevice(key, { base: opening.base, mine: opening.mine, conflicts: opening.conflicts } satisfies DeviceDraft);
  await Promise.all(found.map(([earlier]) => dropFromDevice(earlier)));
  const keeper = keepDraft(opening, {
    async save(changed, all, version) {
      const { auditSaveDraft } = await tell(AuditSaveDraftDocument, { input: { id: auditId, version, ...inputOf(changed, all) } as never });
      return auditSaveDraft.version;
    },
    async read() {
      const answer = await ask(AuditDraftDocument, { id: auditId });
      return answer.audit && serverDraft(answer.audit);
    },
    keep: (draft) => keepOnDevice(key, draft),
    drop: () => dropFromDevice(key),
    sessionEnded: sessionHasExpired,
    today: () => viewer.today,
  });
  return { audit, keeper };
}

export interface Draft extends Opened {
  readonly opened: boolean;
  readonly state: DraftState | null;
  readonly error: ApiFailure | null;
  readonly retry: () => void;
}

const nothing = () => () => undefined;
const none = () => null;

/** An audit to be written, kept safe while this screen is open. */
export function useDraft(auditId: string): Draft {
  const { id: viewerId, today } = useViewer() ?? {};
  const expired = useSessionExpired();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [error, setError] = useState<ApiFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const signedOut = error?.code === 'UNAUTHENTICATED' && expired;
  // Opened once a screen, and not through the query cache: whatever is read again later is merged by the keeper and never
  // put over what is being typed.
  useEffect(() => {
    if (!viewerId || !today || signedOut) return;
    let left = false;
    setError(null);
    open(auditId, { id: viewerId, today }).then((now) => (left ? undefined : setOpened(now)), (met) => {
      const failure = failureOf(met);
      if (left) return;
      setError(failure);
      if (failure.code === 'UNAUTHENTICATED') sessionHasExpired();
    });
    return () => {
      left = true;
    };
  }, [auditId, viewerId, today, attempt, signedOut]);
  const keeper = opened?.keeper ?? null;
  const state = useSyncExternalStore(keeper?.subscribe ?? nothing, keeper?.state ?? none);
  useEffect(() => {
    if (!keeper) return;
    keeper.open();
    const forget = beforeSignOut(() => keeper.saveNow().then(keeper.isSaved));
    return () => {
      forget();
      keeper.close();
    };
  }, [keeper]);
  useSavingWhenItMatters(keeper);
  useLookingElsewhere(auditId, keeper);
  return { audit: opened?.audit ?? null, keeper, state, opened: opened !== null, error, retry: () => setAttempt(attempt + 1) };
}

/** Saves when the screen is left for a while, when the connection is back, and when somebody has signed in again. */
function useSavingWhenItMatters(keeper: DraftKeeper | null): void {
  const expired = useSessionExpired();
  useEffect(() => {
    if (!keeper || expired) return;
    const save = () => void keeper.saveNow();
    const hidden = () => (document.visibilityState === 'hidden' ? save() : undefined);
    if (keeper.state().failure?.code === 'UNAUTHENTICATED') save();
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [keeper, expired]);
}

/** Notices a second editor before the next saving does. */
function useLookingElsewhere(auditId: string, keeper: DraftKeeper | null): void {
  const now = useApiQuery(AuditVersionDocument, { id: auditId }, { every: LOOK_EVERY_MS, enabled: keeper !== null }).data?.audit;
  useEffect(() => {
    if (!keeper || !now) return;
    const { version, saving, stopped } = keeper.state();
    if (!saving && !stopped && now.version > version) void keeper.takeIn().catch(() => undefined);
  }, [keeper, now]);
}
