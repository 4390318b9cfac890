import { type ApiFailure, failureOf } from '../api-failure';
import { differences, type DraftFields, type FieldValue, sameValue } from './draft-fields';
import { type Conflict, mergeDrafts } from './merge-drafts';

/** The draft as the server has it; `writable` is false once this person may not write it any more. */
export interface ServerDraft {
  readonly fields: DraftFields;
  readonly version: number;
  readonly writable: boolean;
}

/** What this device keeps: what was written, and what it was written on top of. */
export interface DeviceDraft {
  readonly base: DraftFields;
  readonly mine: DraftFields;
  readonly conflicts: readonly Conflict[];
}

export interface DraftPorts {
  /** Saves the changed fields over a version; gives the new version. Throws an `ApiFailure`. */
  save(changed: DraftFields, all: DraftFields, version: number): Promise<number>;
  read(): Promise<ServerDraft | null>;
  keep(draft: DeviceDraft): Promise<void>;
  drop(): Promise<void>;
  /** The session has ended; `tryNow` is called when somebody has signed in again. */
  sessionEnded(): void;
  /** The fields in which what is written differs from what is saved, without those that cannot be kept as they are. */
  savable(base: DraftFields, mine: DraftFields): DraftFields;
}

export interface DraftState {
  readonly mine: DraftFields;
  readonly base: DraftFields;
  readonly version: number;
  readonly saving: boolean;
  readonly savedAt: Date | null;
  /** Why the last saving failed; null once one has worked. */
  readonly failure: ApiFailure | null;
  readonly conflicts: readonly Conflict[];
  /** Fields that somebody else, or the same person elsewhere, changed while this form was open. */
  readonly taken: readonly string[];
  /** Whether something unsaved of an earlier time was found on this device. */
  readonly restored: boolean;
  readonly keptOnDevice: boolean;
  /** Nothing is saved any more: it was submitted, reallocated or taken away. */
  readonly stopped: boolean;
}

export interface DraftKeeper {
  readonly state: () => DraftState;
  subscribe(listener: () => void): () => void;
  change(changed: DraftFields): void;
  resolve(field: string, value: FieldValue): void;
  /** Saves what can be saved, now. True when nothing is left that could be. */
  saveNow(): Promise<boolean>;
  /** Whether the server has every word that stands in the form. */
  isSaved(): boolean;
  /** Looks whether the draft was changed elsewhere, and takes it in. */
  takeIn(): Promise<void>;
  /** Saves by itself from now on, until it is closed. */
  open(): void;
  /** Ends the timers; what is unsaved goes out once more. */
  close(): void;
}

const QUIET_MS = 1_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
/** How often one saving takes in what came from elsewhere before it waits a while. */
const MOST_MERGES = 5;

/** Where the form stands when it is opened: the server's draft, with what this device still had over it. */
export function openingState(server: ServerDraft, kept: readonly DeviceDraft[]): DraftState {
  let mine = server.fields;
  let conflicts: readonly Conflict[] = [];
  for (const draft of kept) {
    const merged = mergeDrafts(draft.base, draft.mine, mine);
    const open = draft.conflicts.filter(({ field, theirs }) => !sameValue(merged.fields[field], theirs));
    mine = merged.fields;
    conflicts = [...conflicts, ...merged.conflicts, ...open.filter(({ field }) => !merged.conflicts.some((each) => each.field === field))];
  }
  return {
    mine, conflicts, base: server.fields, version: server.version, saving: false, savedAt: null, failure: null, taken: [],
    restored: differences(server.fields, mine).length > 0, keptOnDevice: true, stopped: !server.writable,
  };
}

/**
 * Keeps a draft safe while it is written: every change goes to the device at once and to the server when the typing pauses.
 * What cannot be saved stays on the device, is tried again, and is never overwritten by what came from elsewhere.
 */
export function keepDraft(opening: DraftState, ports: DraftPorts): DraftKeeper {
  let state = opening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let running: Promise<void> | null = null;
  let closed = true;
  /** Values the server has refused, so that they are not sent again until they change. */
  const refused = new Map<string, FieldValue>();
  /** After an answer that it was too much at once: one field a request. */
  let oneByOne = false;
  const listeners = new Set<() => void>();

  const set = (part: Partial<DraftState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  const isSaved = (): boolean => state.conflicts.length === 0 && differences(state.base, state.mine).length === 0;

  let keeping: Promise<void> | null = null;
  let keepAgain = false;
  /** One write at a time, and the newest always last. */
  const remember = (): Promise<void> => {
    keepAgain = true;
    keeping ??= (async () => {
      while (keepAgain) {
        keepAgain = false;
        const { base, mine, conflicts } = state;
        const kept = await (isSaved() ? ports.drop() : ports.keep({ base, mine, conflicts })).then(() => true, () => false);
        if (kept !== state.keptOnDevice) set({ keptOnDevice: kept });
      }
      keeping = null;
    })();
    return keeping;
  };

  const savable = (): DraftFields => {
    const all = ports.savable(state.base, state.mine);
    const open = Object.entries(all).filter(([field, value]) =>
      !state.conflicts.some((conflict) => conflict.field === field) && !(refused.has(field) && sameValue(refused.get(field), value)));
    return Object.fromEntries(oneByOne ? open.slice(0, 1) : open);
  };
  const isEmpty = (fields: DraftFields): boolean => Object.keys(fields).length === 0;

  const later = (ms: number): void => {
    clearTimeout(timer);
    if (!closed && !state.stopped) timer = setTimeout(() => void save(), ms);
  };

  async function takeIn(): Promise<void> {
    const server = await ports.read();
    if (!server?.writable) return set({ stopped: true });
    const { fields, conflicts, taken } = mergeDrafts(state.base, state.mine, server.fields);
    const still = state.conflicts.filter(({ field, theirs }) => !conflicts.some((each) => each.field === field) && !sameValue(state.mine[field], theirs));
    set({
      mine: fields, base: server.fields, version: server.version, conflicts: [...still, ...conflicts], taken: [...new Set([...state.taken, ...taken])],
      failure: refused.size > 0 ? state.failure : null,
    });
    await remember();
  }

  /** What becomes of a saving that failed. True when what is left may be tried at once. */
  async function meet(failure: ApiFailure, sent: DraftFields): Promise<boolean> {
    if (failure.code === 'CONFLICT') {
      await takeIn();
      return true;
    }
    if (failure.code === 'NOT_FOUND' || failure.code === 'FORBIDDEN') {
      set({ failure, stopped: true });
      return false;
    }
    set({ failure });
    if (failure.code === 'TOO_LARGE' && Object.keys(sent).length > 1) return (oneByOne = true);
    if (failure.code === 'INVALID_INPUT' || failure.code === 'TOO_LARGE') {
      const fields = Object.keys(sent);
      const named = failure.problems.flatMap(({ field }) => (fields.includes(field) ? [field] : fields.filter((each) => field.startsWith(`${each}.`))));
      for (const field of named.length > 0 ? named : fields) refused.set(field, sent[field] as FieldValue);
      return true;
    }
    if (failure.code === 'UNAUTHENTICATED') ports.sessionEnded();
    else later(Math.min(FIRST_RETRY_MS * 2 ** tries++, LONGEST_RETRY_MS));
    return false;
  }

  /** Sends these fields. True when what is left may be sent at once. */
  async function send(sent: DraftFields): Promise<boolean> {
    try {
      const version = await ports.save(sent, state.mine, state.version);
      tries = 0;
      set({ base: { ...state.base, ...sent }, version, savedAt: new Date(), failure: refused.size > 0 ? state.failure : null });
      return true;
    } catch (error) {
      // Taking in what came from elsewhere may fail as well: no answer, or the session has ended.
      return meet(failureOf(error), sent).catch((failure) => meet(failureOf(failure), sent));
    }
  }

  async function saveAll(): Promise<void> {
    clearTimeout(timer);
    const before = state.version;
    let rounds = 0;
    for (let sent = savable(); !state.stopped && !isEmpty(sent); sent = savable()) {
      set({ saving: true });
      if (!(await send(sent))) break;
      if (++rounds > MOST_MERGES && state.version === before) {
        later(LONGEST_RETRY_MS);
        break;
      }
    }
    set({ saving: false });
    await remember();
  }

  const save = (): Promise<void> => (running ??= saveAll().finally(() => (running = null)));

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(changed) {
      for (const field of Object.keys(changed)) refused.delete(field);
      set({ mine: { ...state.mine, ...changed }, ...(refused.size === 0 && state.failure?.code === 'INVALID_INPUT' ? { failure: null } : {}) });
      void remember();
      // A failing server is not asked more often because somebody types.
      if (tries === 0) later(QUIET_MS);
    },
    resolve(field, value) {
      set({ mine: { ...state.mine, [field]: value }, conflicts: state.conflicts.filter((conflict) => conflict.field !== field) });
      void remember();
      later(0);
    },
    async saveNow() {
      tries = 0;
      await running;
      await save();
      return !state.stopped && state.conflicts.length === 0 && isEmpty(ports.savable(state.base, state.mine));
    },
    isSaved,
    async takeIn() {
      await running;
      await takeIn();
      later(0);
    },
    open() {
      closed = false;
      later(0);
    },
    close() {
      clearTimeout(timer);
      closed = true;
      if (!state.stopped) void save();
    },
  };
}
