import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { AuditorCreateDocument, findPeople, useSend } from '@goodmark/console-data';
import { DayBox, FormProblems, PersonPicker, problemOf, TextBox, useText } from '@goodmark/console-ui';

/** Puts somebody on the auditor register. */
export function AddAuditorDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const [form, setForm] = useState({ personId: '', trainedOn: '', expectedPerMonth: '1' });
  const { send, busy, failure, refuse } = useSend(AuditorCreateDocument);
  const add = async () => {
    if (!form.personId) return refuse([{ field: 'personId', message: text('auditors.personMissing') }]);
    const expectedPerMonth = Number(form.expectedPerMonth);
    if (!Number.isInteger(expectedPerMonth)) return refuse([{ field: 'expectedPerMonth', message: text('schedule.wholeNumber') }]);
    if (await send({ input: { personId: form.personId, trainedOn: form.trainedOn || null, expectedPerMonth } })) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="add-auditor" maxWidth="sm" fullWidth>
      <DialogTitle id="add-auditor">{text('auditors.add')}</DialogTitle>
      <DialogContent>
        <FormProblems failure={failure} />
        <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          <PersonPicker id="personId" label={text('auditors.person')} value={form.personId} onChange={(personId) => setForm({ ...form, personId })} search={findPeople} problem={problemOf(failure, 'personId')} required />
          <DayBox id="trainedOn" label={text('auditors.trainedOn')} value={form.trainedOn} onChange={(trainedOn) => setForm({ ...form, trainedOn })} problem={problemOf(failure, 'trainedOn')} />
          <TextBox id="expectedPerMonth" type="number" label={text('auditors.expected')} value={form.expectedPerMonth} onChange={(value) => setForm({ ...form, expectedPerMonth: value })} problem={problemOf(failure, 'expectedPerMonth')} />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text('form.cancel')}</Button>
        <Button variant="contained" disabled={busy} onClick={() => void add()}>{text('auditors.addNow')}</Button>
      </DialogActions>
    </Dialog>
  );
}
