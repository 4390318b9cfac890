import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { ScheduleCopyDocument, type ScheduleCopyMutation, useSend } from '@goodmark/console-data';
import { CheckBoxes, FormDialog, FormProblems, longMonth, problemOf, useText } from '@goodmark/console-ui';
import type { PlannedActivity } from '../schedule/plan';
import { CopyOutcome } from './CopyOutcome';

interface Props {
  readonly from: string;
  readonly to: string;
  /** What can be copied. */
  readonly activities: readonly PlannedActivity[];
  readonly onClose: () => void;
}

/** Plans what is chosen of a year for the next one, and says of each what became of it. */
export function CopyYearDialog({ from, to, activities, onClose }: Props) {
  const text = useText();
  const id = useId();
  const every = activities.map((activity) => activity.id);
  const [chosen, setChosen] = useState<readonly string[]>(every);
  const [rows, setRows] = useState<ScheduleCopyMutation['scheduleCopy'] | null>(null);
  const { send, busy, failure, refuse } = useSend(ScheduleCopyDocument);
  const copy = async () => {
    if (chosen.length === 0) return refuse([{ field: 'activityIds', message: text('plan.copyYear.missing') }]);
    const answer = await send({ input: { from, to, activityIds: [...chosen] } });
    if (answer) setRows(answer.scheduleCopy);
  };
  if (!rows) {
    const all = chosen.length === every.length;
    return (
      <FormDialog title={text('plan.copyYear.of', { from, to })} problems={<FormProblems failure={failure} />} dirty={!all} busy={busy} submit={text('plan.copyYear.now')} onSubmit={copy} onClose={onClose}>
        <Typography>{text('plan.copyYear.what', { to })}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <Button type="button" variant="outlined" onClick={() => setChosen(all ? [] : every)}>{text(all ? 'plan.copyYear.none' : 'plan.copyYear.all')}</Button>
          <Typography role="status">{text('plan.copyYear.chosen', { smart_count: chosen.length, of: every.length })}</Typography>
        </Box>
        <CheckBoxes
          id="activityIds" label={text('plan.copyYear.which')} chosen={chosen} onChange={setChosen} problem={problemOf(failure, 'activityIds')}
          choices={activities.map(({ id: value, title, month, kind }) => ({ value, label: title, hint: `${longMonth(month)}, ${text(`activityKind.${kind}`).toLowerCase()}` }))}
        />
      </FormDialog>
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
