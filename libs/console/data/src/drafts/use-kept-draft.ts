import type { TypedDocumentNode } from '@apollo/client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type ApiFailure, failureOf } from '../api-failure';
import { allFromDevice, dropFromDevice, keepOnDevice } from '../device-drafts';
import { beforeSignOut, sessionHasExpired, useSessionExpired } from '../session';
import { useApiQuery } from '../use-api';
import { useViewer } from '../use-viewer';
import type { DraftFields } from './draft-fields';
import { type DeviceDraft, type DraftKeeper, type DraftState, keepDraft, openingState, type ServerDraft } from './draft-keeper';

/** How often it is asked whether the draft was changed elsewhere, in milliseconds. */
const LOOK_EVERY_MS = 20_000;

/** How one kind of record is written. */
export interface DraftSource<R> {
  /** Begins the names under which this kind of draft is kept on the device. */
  readonly kind: string;
  read(id: string): Promise<R | null>;
  serverDraft(record: R): ServerDraft;
  /** Saves the changed fields over a version; gives the new version. */
  save(record: R, changed: DraftFields, all: DraftFields, version: number): Promise<number>;
  /** The fields that differ and that can be kept as they are. */
  savable(record: R, base: DraftFields, mine: DraftFields, today: string): DraftFields;
  /** Asks for the version alone, as `record`. */
  readonly version: TypedDocumentNode<{ record: { version: number } | null }, { id: string }>;
}

interface Opened<R> {
  readonly record: R | null;
  readonly keeper: DraftKeeper | null;
}

async function open<R>(source: DraftSource<R>, id: string, viewer: { readonly id: string; readonly today: string }): Promise<Opened<R>> {
  const record = await source.read(id);
  if (!record) return { record, keeper: null };
  // A key of its own for each tab, so that two tabs do not write over what the other keeps.
  const prefix = `${source.kind}:${viewer.id}:${id}:`;
  const found = await allFromDevice<DeviceDraft>(prefix);
  const key = `${prefix}${crypto.randomUUID()}`;
  const opening = openingState(source.serverDraft(record), found.map(([, draft]) => draft));
  if (found.length > 0 && opening.restored) await keepOnDevice(key, { base: opening.base, mine: opening.mine, conflicts: opening.conflicts } satisfies DeviceDraft);
  await Promise.all(found.map(([earlier]) => dropFromDevice(earlier)));
  const keeper = keepDraft(opening, {
    save: (changed, all, version) => source.save(record, changed, all, version),
    async read() {
      const now = await source.read(id);
      return now && source.serverDraft(now);
    },
    keep: (draft) => keepOnDevice(key, draft),
    drop: () => dropFromDevice(key),
    sessionEnded: sessionHasExpired,
    savable: (base, mine) => source.savable(record, base, mine, viewer.today),
  });
  return { record, keeper };
}

export interface KeptDraft<R> extends Opened<R> {
  readonly opened: boolean;
  readonly state: DraftState | null;
  readonly error: ApiFailure | null;
  readonly retry: () => void;
}

const nothing = () => () => undefined;
const none = () => null;

/** A record to be written, kept safe while this screen is open. `source` must be the same at every render. */
export function useKeptDraft<R>(source: DraftSource<R>, id: string): KeptDraft<R> {
  const { id: viewerId, today } = useViewer() ?? {};
  const expired = useSessionExpired();
  const [opened, setOpened] = useState<Opened<R> | null>(null);
  const [error, setError] = useState<ApiFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const signedOut = error?.code === 'UNAUTHENTICATED' && expired;
  // Opened once a screen, and not through the query cache: whatever is read again later is merged by the keeper and never
  // put over what is being typed.
  useEffect(() => {
    if (!viewerId || !today || signedOut) return;
    let left = false;
    setError(null);
    open(source, id, { id: viewerId, today }).then((now) => (left ? undefined : setOpened(now)), (met) => {
      const failure = failureOf(met);
      if (left) return;
      setError(failure);
      if (failure.code === 'UNAUTHENTICATED') sessionHasExpired();
    });
    return () => {
      left = true;
    };
  }, [source, id, viewerId, today, attempt, signedOut]);
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
  useLookingElsewhere(source, id, keeper);
  return { record: opened?.record ?? null, keeper, state, opened: opened !== null, error, retry: () => setAttempt(attempt + 1) };
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
function useLookingElsewhere<R>(source: DraftSource<R>, id: string, keeper: DraftKeeper | null): void {
  const now = useApiQuery(source.version, { id }, { every: LOOK_EVERY_MS, enabled: keeper !== null }).data?.record;
  useEffect(() => {
    if (!keeper || !now) return;
    const { version, saving, stopped } = keeper.state();
    if (!saving && !stopped && now.version > version) void keeper.takeIn().catch(() => undefined);
  }, [keeper, now]);
}
