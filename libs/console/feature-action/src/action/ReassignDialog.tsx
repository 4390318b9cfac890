import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { ActionReassignDocument, ActionsReassignDocument, findPeople, useSend } from '@goodmark/console-data';
import { FormDialog, FormProblems, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { ChangedRow } from '../list/BulkOutcome';
import type { ActionRead } from './action-read';

type Props = { readonly onClose: () => void } & (
  | { readonly action: ActionRead; readonly ids?: never; readonly onChanged?: never }
  | { readonly action?: never; readonly ids: readonly string[]; readonly onChanged: (rows: readonly ChangedRow[]) => void }
);

/** Says who does one action, or several, from now on. */
export function ReassignDialog({ action, ids, onChanged, onClose }: Props) {
  const text = useText();
  const one = useSend(ActionReassignDocument);
  const many = useSend(ActionsReassignDocument);
  const { busy, failure, refuse } = action ? one : many;
  const { form, put, dirty, box } = useForm({ ownerId: action?.owner.id ?? '', ownerName: action?.owner.name ?? '', deputyId: action?.deputy?.id ?? '', deputyName: action?.deputy?.name ?? '', reason: '' }, failure);
  const reassign = async () => {
    const wrong = [...(form.ownerId || form.deputyId ? [] : [{ field: 'ownerId', message: text('correction.reassign.nobody') }]), ...(form.reason.trim() ? [] : [{ field: 'reason', message: text('correction.reasonMissing') }])];
    if (wrong.length > 0) return refuse(wrong);
    if (action) {
      if (await one.send({ input: { id: action.id, version: action.version, ownerId: form.ownerId || null, deputyId: form.deputyId || null, reason: form.reason } })) onClose();
      return;
    }
    const answer = await many.send({ input: { ids: [...ids], reason: form.reason, ...(form.ownerId ? { ownerId: form.ownerId } : {}), ...(form.deputyId ? { deputyId: form.deputyId } : {}) } });
    if (answer) onChanged(answer.actionsReassign);
  };
  const title = action ? text('correction.reassign.title') : text('correction.reassign.titleMany', { smart_count: ids.length });
  return (
    <FormDialog title={title} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('correction.reassign.now')} onSubmit={reassign} onClose={onClose}>
      <Picker id="ownerId" label={text('correction.reassign.owner')} value={form.ownerId} name={form.ownerName} search={findPeople} problem={problemOf(failure, 'ownerId')} onChange={(ownerId, ownerName) => put({ ownerId, ownerName })} required={Boolean(action)} />
      <Picker id="deputyId" label={text('correction.reassign.deputy')} value={form.deputyId} name={form.deputyName} search={findPeople} problem={problemOf(failure, 'deputyId')} onChange={(deputyId, deputyName) => put({ deputyId, deputyName })} />
      <TextBox {...box('reason')} label={text('correction.reassign.reason')} hint={text('correction.reassign.reasonHint')} lines={2} limit={TEXT_LIMITS.short} required />
    </FormDialog>
  );
}
