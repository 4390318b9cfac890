import { AuditsChaseDocument, type AuditsChaseMutation, useSend } from '@goodmark/console-data';
import { FormDialog, FormProblems, TextBox, useForm, useText } from '@goodmark/console-ui';

interface Props {
  readonly auditIds: readonly string[];
  readonly onAsked: (rows: AuditsChaseMutation['auditsChase']) => void;
  readonly onClose: () => void;
}

const LONGEST_NOTE = 500;

/** Asks the auditors of some audits for them. */
export function ChaseDialog({ auditIds, onAsked, onClose }: Props) {
  const text = useText();
  const { send, busy, failure } = useSend(AuditsChaseDocument);
  const { form, dirty, box } = useForm({ note: '' }, failure);
  const ask = async () => {
    const answer = await send({ input: { auditIds: [...auditIds], note: form.note || null } });
    if (answer) onAsked(answer.auditsChase);
  };
  return (
    <FormDialog title={text('chase.askTitle', { smart_count: auditIds.length })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('chase.send')} onSubmit={ask} onClose={onClose}>
      <TextBox {...box('note')} label={text('chase.note')} hint={text('chase.noteHint')} lines={3} limit={LONGEST_NOTE} />
    </FormDialog>
  );
}
