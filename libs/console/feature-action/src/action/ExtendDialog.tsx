import { Typography } from '@mui/material';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { ActionExtendDocument, ActionsExtendDocument, useSend } from '@goodmark/console-data';
import { DayBox, FormDialog, FormProblems, longDay, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { ChangedRow } from '../list/BulkOutcome';
import type { ActionRead } from './action-read';
import { ApproverPicker } from './ApproverPicker';

type Props = { readonly onClose: () => void } & (
  | { readonly action: ActionRead; readonly ids?: never; readonly onChanged?: never }
  | { readonly action?: never; readonly ids: readonly string[]; readonly onChanged: (rows: readonly ChangedRow[]) => void }
);

/** Gives one action, or several, a later date with reason and approver. */
export function ExtendDialog({ action, ids, onChanged, onClose }: Props) {
  const text = useText();
  const one = useSend(ActionExtendDocument);
  const many = useSend(ActionsExtendDocument);
  const { busy, failure, refuse } = action ? one : many;
  const { form, put, dirty, box } = useForm({ dueOn: '', approverId: '', approverName: '', reason: '' }, failure);
  const extend = async () => {
    const wrong = [
      ...(form.dueOn ? [] : [{ field: 'dueOn', message: text('correction.extend.dayMissing') }]), ...(form.reason.trim() ? [] : [{ field: 'reason', message: text('correction.reasonMissing') }]),
      ...(form.approverId ? [] : [{ field: 'approverId', message: text('correction.approverMissing') }]),
    ];
    if (wrong.length > 0) return refuse(wrong);
    const given = { dueOn: form.dueOn, approverId: form.approverId, reason: form.reason };
    if (action) {
      if (await one.send({ input: { id: action.id, version: action.version, ...given } })) onClose();
      return;
    }
    const answer = await many.send({ input: { ids: [...ids], ...given } });
    if (answer) onChanged(answer.actionsExtend);
  };
  const title = action ? text('correction.extend.title') : text('correction.extend.titleMany', { smart_count: ids.length });
  return (
    <FormDialog title={title} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('correction.extend.now')} onSubmit={extend} onClose={onClose}>
      {action ? <Typography>{text('correction.extend.first', { day: longDay(action.firstDueOn) })}</Typography> : null}
      <DayBox {...box('dueOn')} label={text('correction.extend.dueOn')} required />
      <TextBox {...box('reason')} label={text('correction.extend.reason')} lines={2} limit={TEXT_LIMITS.reason} required />
      <ApproverPicker value={form.approverId} name={form.approverName} problem={problemOf(failure, 'approverId')} onChange={(approverId, approverName) => put({ approverId, approverName })} />
    </FormDialog>
  );
}
