import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { ScheduleCopyDocument, type ScheduleCopyMutation, useSend } from '@goodmark/console-data';
import { ConfirmDialog, FormProblems, useText } from '@goodmark/console-ui';
import { CopyOutcome } from './CopyOutcome';

interface Props {
  readonly from: string;
  readonly to: string;
  /** How many activities there are to copy. */
  readonly count: number;
  readonly onClose: () => void;
}

/** Plans a year's activities for the next one, and says of each what became of it. */
export function CopyYearDialog({ from, to, count, onClose }: Props) {
  const text = useText();
  const id = useId();
  const [rows, setRows] = useState<ScheduleCopyMutation['scheduleCopy'] | null>(null);
  const { send, busy, failure } = useSend(ScheduleCopyDocument);
  const copy = async () => {
    const answer = await send({ input: { from, to } });
    if (answer) setRows(answer.scheduleCopy);
  };
  if (!rows) {
    return (
      <ConfirmDialog
        open title={text('plan.copyYear.of', { from, to })} what={[text('plan.copyYear.what', { smart_count: count, to })]} confirm={text('plan.copyYear.now')}
        busy={busy} onCancel={onClose} onConfirm={() => void copy()}
      >
        <FormProblems failure={failure} />
      </ConfirmDialog>
    );
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <DialogTitle id={id}>{text('plan.copyYear.done', { from, to })}</DialogTitle>
      <DialogContent><CopyOutcome rows={rows.map(({ source, ...row }) => ({ ...row, title: source?.title ?? '' }))} /></DialogContent>
      <DialogActions><Button onClick={onClose} variant="contained">{text('plan.copy.close')}</Button></DialogActions>
    </Dialog>
  );
}
