import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { AuditorChangeDocument, useSend } from '@goodmark/console-data';
import { DayBox, FormProblems, problemOf, TextBox, useText, YesNo } from '@goodmark/console-ui';
import type { AuditorRow } from './AuditorsPage';

/** Changes an entry of the auditor register. What was typed outlives every refusal. */
export function ChangeAuditorDialog({ auditor, onClose }: { readonly auditor: AuditorRow; readonly onClose: () => void }) {
  const text = useText();
  const [form, setForm] = useState({ active: auditor.active, trainedOn: auditor.trainedOn ?? '', leftOn: auditor.leftOn ?? '', expectedPerMonth: String(auditor.expectedPerMonth) });
  const { send, busy, failure, refuse } = useSend(AuditorChangeDocument);
  const save = async () => {
    const expectedPerMonth = Number(form.expectedPerMonth);
    if (form.expectedPerMonth === '' || !Number.isInteger(expectedPerMonth)) return refuse([{ field: 'expectedPerMonth', message: text('schedule.wholeNumber') }]);
    const input = { id: auditor.id, version: auditor.version, active: form.active, trainedOn: form.trainedOn || null, leftOn: form.leftOn || null, expectedPerMonth };
    if (await send({ input })) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="change-auditor" maxWidth="sm" fullWidth>
      <DialogTitle id="change-auditor">{text('auditors.changeNamed', { name: auditor.person.name })}</DialogTitle>
      <DialogContent>
        <FormProblems failure={failure} />
        <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          <YesNo id="active" label={text('auditors.activeAsk')} value={form.active} onChange={(active) => setForm({ ...form, active })} yes={text('form.yes')} no={text('form.no')} problem={problemOf(failure, 'active')} />
          <DayBox id="trainedOn" label={text('auditors.trainedOn')} value={form.trainedOn} onChange={(trainedOn) => setForm({ ...form, trainedOn })} problem={problemOf(failure, 'trainedOn')} />
          <TextBox id="expectedPerMonth" type="number" label={text('auditors.expected')} value={form.expectedPerMonth} onChange={(value) => setForm({ ...form, expectedPerMonth: value })} problem={problemOf(failure, 'expectedPerMonth')} />
          <DayBox id="leftOn" label={text('auditors.leftOn')} value={form.leftOn} onChange={(leftOn) => setForm({ ...form, leftOn })} problem={problemOf(failure, 'leftOn')} />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text('form.cancel')}</Button>
        <Button variant="contained" disabled={busy} onClick={() => void save()}>{text('form.save')}</Button>
      </DialogActions>
    </Dialog>
  );
}
