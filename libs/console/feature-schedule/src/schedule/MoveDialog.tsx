import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { financialYearOf, monthsOf, nextFinancialYear } from '@goodmark/audit-schedule';
import { ActivityMoveDocument, useSend } from '@goodmark/console-data';
import { ChoiceBox, FormProblems, longMonth, problemOf, TextBox, useText } from '@goodmark/console-ui';
import { MoveConflict } from './MoveConflict';
import type { PlannedActivity } from './plan';

/** Moves an activity to another month. The reason is kept with the plan; what was typed outlives every refusal. */
export function MoveDialog({ activity, onClose }: { readonly activity: PlannedActivity; readonly onClose: () => void }) {
  const text = useText();
  const [month, setMonth] = useState('');
  const [reason, setReason] = useState('');
  const [version, setVersion] = useState(activity.version);
  const { send, busy, failure, clear } = useSend(ActivityMoveDocument);
  const changed = failure?.code === 'CONFLICT';
  const year = financialYearOf(activity.month);
  const months = [...monthsOf(year), ...monthsOf(nextFinancialYear(year))].filter((each) => each !== activity.month);
  const move = async () => {
    if (await send({ input: { id: activity.id, version, month, reason } })) onClose();
  };
  const haveSeen = (seen: number) => {
    setVersion(seen);
    clear();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="move-title" maxWidth="sm" fullWidth>
      <DialogTitle id="move-title">{text('schedule.moveOf', { title: activity.title })}</DialogTitle>
      <DialogContent>
        {changed ? <MoveConflict id={activity.id} onSeen={haveSeen} /> : <FormProblems failure={failure} />}
        <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          <ChoiceBox id="month" label={text('schedule.toMonth')} value={month} onChange={setMonth} choices={months.map((value) => ({ value, label: longMonth(value) }))} problem={problemOf(failure, 'month')} required />
          <TextBox id="reason" label={text('schedule.moveReason')} hint={text('schedule.moveReasonHint')} lines={2} value={reason} onChange={setReason} problem={problemOf(failure, 'reason')} required />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text('form.cancel')}</Button>
        <Button variant="contained" onClick={() => void move()} disabled={busy || changed || !month}>{text('schedule.moveNow')}</Button>
      </DialogActions>
    </Dialog>
  );
}
