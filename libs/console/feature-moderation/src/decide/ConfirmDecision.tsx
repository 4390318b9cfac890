import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { type AuditedForModeration, gradeName, moderationResult } from '@goodmark/audit-tool';
import { useText } from '@goodmark/console-ui';
import { changesIn, type DecisionForm, decisionOf } from './decision-form';

interface Props {
  readonly open: boolean;
  readonly reference: string;
  readonly form: DecisionForm;
  readonly audited: AuditedForModeration;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asked before a moderation is recorded: it stays for ever, and the figures follow at once. */
export function ConfirmDecision({ open, reference, form, audited, busy, onCancel, onConfirm }: Props) {
  const text = useText();
  const { domains, overall } = changesIn(form, audited);
  const result = moderationResult(audited, decisionOf(form, audited));
  return (
    <Dialog open={open} onClose={onCancel} aria-labelledby="confirm-title" maxWidth="sm" fullWidth>
      <DialogTitle id="confirm-title">{text(`moderation.ask.${result as 'AGREED'}`, { reference })}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {overall ? text('moderation.outcomeChanges', { from: gradeName(overall.from), to: gradeName(overall.to) }) : text('moderation.outcomeStays', { grade: gradeName(audited.overall) })}
          {' '}{domains.length > 0 ? text('moderation.domainsChange', { smart_count: domains.length }) : ''}
        </DialogContentText>
        <DialogContentText sx={{ mt: 1 }}>{text('moderation.final')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel} disabled={busy}>{text('form.cancel')}</Button>
        <Button variant="contained" onClick={onConfirm} disabled={busy}>{text(`moderation.submit.${result as 'AGREED'}`)}</Button>
      </DialogActions>
    </Dialog>
  );
}
