import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ProposedAgainDocument, ReAuditProposeDocument, useApiQuery, useMay, useSend, useViewer } from '@goodmark/console-data';
import { longMonth, LookAgainDialog, RecordLink, useText } from '@goodmark/console-ui';
import type { AuditRead } from './audit-read';

const COUNTED: readonly string[] = ['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED'];

/** Whether the case is to be looked at again, or the way to propose it. */
export function LookAgain({ audit: { id, status, kind } }: { readonly audit: AuditRead }) {
  const text = useText();
  const counts = COUNTED.includes(status) && kind === 'LIVE';
  const [mayRead, mayPropose] = [useMay('reAudits'), useMay('reAuditPropose')];
  const [open, setOpen] = useState(false);
  const today = useViewer()?.today;
  const proposed = useApiQuery(ProposedAgainDocument, { where: { audit: { eq: id } } }, { enabled: counts && mayRead });
  const { send, busy, failure, refuse } = useSend(ReAuditProposeDocument);
  if (!counts || !proposed.data || !today) return null;
  const [proposal] = proposed.data.reAudits.nodes;
  if (proposal) {
    return (
      <Typography sx={{ mt: 2 }}>
        {text(`reAudits.already.${proposal.status}`, { month: longMonth(proposal.proposedMonth) })}{' '}
        {proposal.activity ? <RecordLink to={`/activities/${proposal.activity.id}`} name={`${proposal.activity.title}, ${longMonth(proposal.activity.month)}`} /> : null}
      </Typography>
    );
  }
  if (!mayPropose) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)} sx={{ mt: 2 }}>{text('reAudits.propose')}</Button>
      {open ? (
        <LookAgainDialog
          title={text('reAudits.proposeCase')} today={today} busy={busy} failure={failure} refuse={refuse}
          onSubmit={({ month, reason }) => send({ input: { auditId: id, month, reason } })} onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
