import { AuditorChangeDocument, AuditorDetailDocument, useApiQuery, useSend } from '@goodmark/console-data';
import { ChangedMeanwhile, DayBox, FormDialog, FormProblems, longDay, problemOf, TextBox, useText, useTypedOver, YesNo } from '@goodmark/console-ui';
import { type AuditorForm, type AuditorRow, changesOf, expectedOf, formOf } from './auditor-form';

/** Changes an entry of the auditor register. `auditor` is the entry as the list has it; what stands now is read again when it changes. */
export function ChangeAuditorDialog({ auditor: row, onClose }: { readonly auditor: AuditorRow; readonly onClose: () => void }) {
  const text = useText();
  const auditor = useApiQuery(AuditorDetailDocument, { id: row.id }).data?.auditor ?? row;
  const stands = formOf(auditor);
  const { form, put, dirty, changed, clashing } = useTypedOver(stands, auditor.version);
  const { send, busy, failure, refuse } = useSend(AuditorChangeDocument);
  const save = async () => {
    if (expectedOf(form.expectedPerMonth) === null) return refuse([{ field: 'expectedPerMonth', message: text('schedule.wholeNumber') }]);
    if (!dirty || (await send({ input: { id: auditor.id, version: auditor.version, ...changesOf(stands, form) } }))) onClose();
  };
  const labels: Readonly<Record<keyof AuditorForm, string>> = { active: text('auditors.activeAsk'), trainedOn: text('auditors.trainedOn'), leftOn: text('auditors.leftOn'), pausedFrom: text('auditors.pausedFrom'), pausedUntil: text('auditors.pausedUntil'), expectedPerMonth: text('auditors.expected') };
  const words = (value: string | boolean) => (typeof value === 'boolean' ? text(value ? 'form.yes' : 'form.no') : value.includes('-') ? longDay(value) : value || text('audits.none'));
  const box = (field: 'trainedOn' | 'leftOn' | 'pausedFrom' | 'pausedUntil' | 'expectedPerMonth') => ({ id: field, label: labels[field], value: form[field], onChange: (value: string) => put({ [field]: value }), problem: problemOf(failure, field) });
  const problems = (
    <>
      {changed ? <ChangedMeanwhile clashes={clashing.map((field) => ({ label: labels[field], stands: words(stands[field]), typed: words(form[field]) }))} /> : null}
      {changed && failure?.code === 'CONFLICT' ? null : <FormProblems failure={failure} />}
    </>
  );
  return (
    <FormDialog title={text('auditors.changeNamed', { name: auditor.person.name })} problems={problems} dirty={dirty} busy={busy} submit={text('form.save')} onSubmit={save} onClose={onClose}>
      <YesNo id="active" label={labels.active} value={form.active} onChange={(active) => put({ active })} yes={text('form.yes')} no={text('form.no')} problem={problemOf(failure, 'active')} />
      <DayBox {...box('trainedOn')} />
      <TextBox {...box('expectedPerMonth')} type="number" required />
      <DayBox {...box('pausedFrom')} hint={text('auditors.pausedHint')} />
      <DayBox {...box('pausedUntil')} />
      <DayBox {...box('leftOn')} />
    </FormDialog>
  );
}
