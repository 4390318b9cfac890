import { useCallback, useEffect, useState } from 'react';
import { allFromDevice, dropFromDevice, keepOnDevice } from '@goodmark/console-data';
import { AGREED, type DecisionForm, isUntouched, joined } from './decision-form';

interface Kept {
  /** The version of the audit that the moderator had before them. */
  readonly seen: number;
  readonly form: DecisionForm;
}

interface State extends Kept {
  readonly restored: boolean;
}

/**
 * A moderator's form, kept on this device until it is decided. Each tab has a key of its own; what other tabs left is joined,
 * so that no word is lost. `seen` stays at the version that was looked at until `look` says otherwise.
 */
export function useKeptDecision(auditId: string, viewerId: string | undefined, version: number | undefined) {
  const [tab] = useState(() => crypto.randomUUID());
  const prefix = viewerId ? `moderation:${viewerId}:${auditId}:` : null;
  const key = prefix && `${prefix}${tab}`;
  const [state, setState] = useState<State | null>(null);
  const [lost, setLost] = useState(false);
  const waiting = state === null && prefix !== null && version !== undefined;
  useEffect(() => {
    if (!waiting) return;
    let left = false;
    void allFromDevice<Kept>(prefix).then(async (found) => {
      if (left) return;
      // What an earlier version of this screen kept has fewer parts.
      const all = found.map(([, kept]) => ({ ...kept, form: { ...AGREED, ...kept.form } }));
      const form = all.reduce((sum, kept) => joined(sum, kept.form), AGREED);
      const seen = Math.min(version, ...all.map((kept) => kept.seen));
      setState({ form, seen, restored: all.length > 0 });
      await Promise.all(found.map(([earlier]) => (earlier === key ? undefined : dropFromDevice(earlier))));
    });
    return () => {
      left = true;
    };
  }, [waiting, prefix, key, version]);

  // What is looked at when the first thing is filled in is what has been seen.
  const change = useCallback((part: Partial<DecisionForm>) => setState((before) => before && {
    ...before, seen: isUntouched(before.form) ? (version ?? before.seen) : before.seen, form: { ...before.form, ...part },
  }), [version]);
  const look = useCallback(() => setState((before) => before && { ...before, seen: version ?? before.seen }), [version]);
  useEffect(() => {
    if (!key || !state) return;
    const { form, seen } = state;
    const keeping = isUntouched(form) ? dropFromDevice(key) : keepOnDevice(key, { seen, form } satisfies Kept);
    keeping.then(() => setLost(false), () => setLost(true));
  }, [key, state]);
  const drop = useCallback(async () => {
    setState((before) => before && { ...before, form: AGREED });
    if (key) await dropFromDevice(key);
  }, [key]);

  const touched = state !== null && !isUntouched(state.form);
  return { form: state?.form ?? null, restored: state?.restored ?? false, change, look, drop, keptOnDevice: !lost, changedSince: touched && version !== undefined && state.seen !== version };
}
