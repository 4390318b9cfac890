import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { ImmediateRiskRaiseDocument, useSend, useViewer } from '@goodmark/console-data';
import { FormDialog, FormProblems, problemOf, TextBox, useForm, useText, YesNo } from '@goodmark/console-ui';
import { emptyTelling, missingInTelling, tellingInput } from './telling';
import { TellingFields } from './TellingFields';

interface Of {
  readonly audit: { readonly id: string; readonly reference: string; readonly viewerCan: readonly string[] };
}

/** The one button for a danger that does not wait for the audit. */
export function RaiseRisk({ audit }: Of) {
  const text = useText();
  const [open, setOpen] = useState(false);
  if (!audit.viewerCan.includes('RAISE_RISK')) return null;
  return (
    <>
      <Button variant="outlined" color="warning" onClick={() => setOpen(true)}>{text('risks.raise')}</Button>
      {open ? <RaiseDialog audit={audit} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function RaiseDialog({ audit: { id, reference }, onClose }: Of & { readonly onClose: () => void }) {
  const text = useText();
  const notify = useNotify();
  const today = useViewer()?.today ?? '';
  const { send, busy, failure, refuse } = useSend(ImmediateRiskRaiseDocument);
  const { form, put, dirty, box } = useForm({ what: '', told: null as boolean | null, ...emptyTelling(today) }, failure);
  const raise = async () => {
    const missing = [...(form.what.trim() ? [] : [{ field: 'what', message: text('risks.whatMissing') }]), ...(form.told ? missingInTelling(form, text) : [])];
    if (missing.length > 0) return refuse(missing);
    if (!(await send({ input: { auditId: id, what: form.what, ...(form.told ? { told: tellingInput(form) } : {}) } }))) return;
    notify(text('risks.raised'), { type: 'success' });
    onClose();
  };
  return (
    <FormDialog title={text('risks.raiseTitle', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('risks.raiseNow')} onSubmit={raise} onClose={onClose}>
      <Alert severity="warning" icon={false} role="note">{text('risks.raiseWhat')}</Alert>
      <TextBox {...box('what')} label={text('risks.what')} hint={text('risks.whatHint')} lines={3} limit={TEXT_LIMITS.reason} required />
      <YesNo id="told" label={text('risks.toldAlready')} value={form.told} onChange={(told) => put({ told })} yes={text('risks.yes')} no={text('risks.no')} />
      {form.told ? <TellingFields form={form} put={put} problemOf={(field) => problemOf(failure, field)} /> : null}
    </FormDialog>
  );
}
