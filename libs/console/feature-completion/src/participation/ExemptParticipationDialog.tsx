import { Typography } from '@mui/material';
import { addMonths } from '@goodmark/audit-schedule';
import { findApprovers, ParticipationExemptDocument, useSend } from '@goodmark/console-data';
import { ChoiceBox, FormDialog, FormProblems, longMonth, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';

const MONTHS_BACK = 6;
const MONTHS = 24;

/** Exempts a manager from taking part for some months, with approver and reason. `month` is this month. */
export function ExemptParticipationDialog({ person: { id, name }, month, onClose }: { readonly person: { readonly id: string; readonly name: string }; readonly month: string; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure } = useSend(ParticipationExemptDocument);
  const { form, put, dirty, box } = useForm({ fromMonth: month, untilMonth: '', approverId: '', approverName: '', reason: '' }, failure);
  const months = Array.from({ length: MONTHS }, (_, index) => addMonths(month, index - MONTHS_BACK)).map((value) => ({ value, label: longMonth(value) }));
  const exempt = async () => {
    const { fromMonth, untilMonth, approverId, reason } = form;
    if (await send({ input: { personId: id, fromMonth, untilMonth: untilMonth || null, approverId, reason } })) onClose();
  };
  return (
    <FormDialog title={text('participation.exemptOf', { name })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('participation.exemptNow')} onSubmit={exempt} onClose={onClose}>
      <Typography>{text('participation.exemptWhat')}</Typography>
      <ChoiceBox {...box('fromMonth')} label={text('participation.from')} choices={months} required />
      <ChoiceBox {...box('untilMonth')} label={text('participation.until')} hint={text('participation.untilHint')} choices={months} />
      <Picker id="approverId" label={text('allocation.approver')} value={form.approverId} name={form.approverName} search={findApprovers} problem={problemOf(failure, 'approverId')} onChange={(approverId, approverName) => put({ approverId, approverName })} required />
      <TextBox {...box('reason')} label={text('participation.reason')} lines={2} required />
    </FormDialog>
  );
}
