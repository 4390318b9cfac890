import { AuditorRegisterDocument, AuditReallocateDocument, findApprovers, useApiQuery, useSend } from '@goodmark/console-data';
import { ChoiceBox, DayBox, FormDialog, FormProblems, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { AuditRead } from '../read/audit-read';
import { SealedNote } from './SealedNote';

/** Gives an audit that is not submitted to another auditor, with approver and reason. */
export function ReallocateDialog({ audit, onClose }: { readonly audit: AuditRead; readonly onClose: () => void }) {
  const { id, version, reference, dueOn, auditor } = audit;
  const text = useText();
  const { send, busy, failure } = useSend(AuditReallocateDocument);
  const { form, put, dirty, box } = useForm({ auditorId: '', dueOn, approverId: '', approverName: '', reason: '' }, failure);
  const register = useApiQuery(AuditorRegisterDocument, {}).data?.page.nodes ?? [];
  const others = register.filter(({ person }) => person.id !== auditor.id).sort((a, b) => a.person.name.localeCompare(b.person.name, 'en'));
  const reallocate = async () => {
    const { auditorId, approverId, reason } = form;
    if (await send({ input: { id, version, auditorId, approverId, reason, dueOn: form.dueOn || null } })) onClose();
  };
  return (
    <FormDialog title={text('audit.reallocate.of', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('audit.reallocate.now')} onSubmit={reallocate} onClose={onClose}>
      <SealedNote audit={audit} what="reallocate" />
      <ChoiceBox {...box('auditorId')} label={text('audit.reallocate.to')} required choices={others.map(({ person }) => ({ value: person.id, label: person.level ? `${person.name} (${text(`level.${person.level}`)})` : person.name }))} />
      <DayBox {...box('dueOn')} label={text('audits.due')} required />
      <Picker id="approverId" label={text('allocation.approver')} value={form.approverId} name={form.approverName} search={findApprovers} problem={problemOf(failure, 'approverId')} onChange={(approverId, approverName) => put({ approverId, approverName })} required />
      <TextBox {...box('reason')} label={text('audit.reallocate.reason')} lines={2} required />
    </FormDialog>
  );
}
