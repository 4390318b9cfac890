import { useCallback, useEffect, useState } from 'react';
import { dropFromDevice, keepOnDevice, readFromDevice, useViewer } from '@goodmark/console-data';
import { AGREED, type DecisionForm, isUntouched } from './decision-form';

interface Kept {
  readonly version: number;
  readonly form: DecisionForm;
}

/** A moderator's form, kept on this device until it is decided. `olderVersion` says that the audit has changed since it was begun. */
export function useKeptDecision(auditId: string, version: number | undefined) {
  const viewerId = useViewer()?.id;
  const key = viewerId ? `moderation:${viewerId}:${auditId}` : null;
  const [form, setForm] = useState<DecisionForm | null>(null);
  const [found, setFound] = useState<Kept | null>(null);
  const [lost, setLost] = useState(false);
  const loaded = form !== null;
  useEffect(() => {
    if (!key || loaded) return;
    let left = false;
    void readFromDevice<Kept>(key).then((kept) => {
      if (left) return;
      setFound(kept);
      setForm(kept?.form ?? AGREED);
    });
    return () => {
      left = true;
    };
  }, [key, loaded]);

  const change = useCallback((part: Partial<DecisionForm>) => setForm((before) => ({ ...(before ?? AGREED), ...part })), []);
  useEffect(() => {
    if (!key || !form || version === undefined) return;
    const keeping = isUntouched(form) ? dropFromDevice(key) : keepOnDevice(key, { version: found?.version ?? version, form } satisfies Kept);
    keeping.then(() => setLost(false), () => setLost(true));
  }, [key, form, version, found]);

  const drop = useCallback(async () => {
    if (key) await dropFromDevice(key);
  }, [key]);
  return { form, change, drop, restored: found !== null, olderVersion: found !== null && version !== undefined && found.version !== version, keptOnDevice: !lost };
}
