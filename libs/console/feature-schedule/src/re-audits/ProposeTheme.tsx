import { Button } from '@mui/material';
import { useState } from 'react';
import { DOMAIN_KEYS, domainName } from '@goodmark/audit-tool';
import { ReAuditProposeDocument, useMay, useSend, useViewer } from '@goodmark/console-data';
import { LookAgainDialog, useText } from '@goodmark/console-ui';

/** Proposes to look again at a theme of an activity, over a new sample. */
export function ProposeTheme({ activityId }: { readonly activityId: string }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const may = useMay('reAuditPropose');
  const today = useViewer()?.today;
  const { send, busy, failure, refuse } = useSend(ReAuditProposeDocument);
  if (!may || !today) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)} sx={{ mt: 1.5 }}>{text('reAudits.proposeTheme')}…</Button>
      {open ? (
        <LookAgainDialog
          title={text('reAudits.proposeTheme')} today={today} themes={DOMAIN_KEYS.map((value) => ({ value, label: domainName(value) }))} busy={busy} failure={failure} refuse={refuse}
          onSubmit={({ theme, month, reason }) => send({ input: { activityId, domain: DOMAIN_KEYS.find((domain) => domain === theme) ?? null, month, reason } })} onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
