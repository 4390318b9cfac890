import { Box, Typography } from '@mui/material';
import { AuditorChoicesDocument, findPeople, LeaverWorkDocument, PersonLeaveDocument, type PersonLeaveMutation, useApiQuery, useSend } from '@goodmark/console-data';
import { ChoiceBox, FormDialog, FormProblems, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { PersonRead } from './person-form';

interface Props {
  readonly person: PersonRead;
  readonly onLeft: (passed: PersonLeaveMutation['personLeave']) => void;
  readonly onClose: () => void;
}

/** Lets somebody leave: shows what they have to pass on, and asks to whom. */
export function LeaveDialog({ person: { id, version, name }, onLeft, onClose }: Props) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(PersonLeaveDocument);
  const work = useApiQuery(LeaverWorkDocument, { personId: id }).data?.leaverWork;
  const auditors = useApiQuery(AuditorChoicesDocument, { where: { active: { eq: true } } }).data?.page.nodes ?? [];
  const { form, put, dirty, box } = useForm({ successorId: '', successorName: '', auditorId: '', reason: '' }, failure);
  const leave = async () => {
    if (!form.reason.trim()) return refuse([{ field: 'reason', message: text('leaving.reasonMissing') }]);
    const answer = await send({ input: { id, version, successorId: form.successorId || null, auditorId: form.auditorId || null, reason: form.reason } });
    if (answer) onLeft(answer.personLeave);
  };
  const kinds = [...new Set(work?.map(({ kind }) => kind))];
  return (
    <FormDialog title={text('leaving.of', { name })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy || !work} submit={text('leaving.now')} onSubmit={leave} onClose={onClose}>
      <Typography>{text('leaving.what')}</Typography>
      {work && work.length > 0 ? (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {kinds.map((kind) => <li key={kind}>{text(`leaving.kind.${kind}`)}: {work.filter((each) => each.kind === kind).map((each) => each.name).join(', ')}</li>)}
        </Box>
      ) : null}
      {kinds.includes('BEGUN_AUDIT') ? <Typography>{text('leaving.begun')}</Typography> : null}
      {work?.length === 0 ? <Typography>{text('leaving.nothing')}</Typography> : null}
      <Picker id="successorId" label={text('leaving.successor')} value={form.successorId} name={form.successorName} search={findPeople} problem={problemOf(failure, 'successorId')} onChange={(successorId, successorName) => put({ successorId, successorName })} />
      <ChoiceBox
        {...box('auditorId')} label={text('leaving.auditor')} hint={text('leaving.auditorHint')} none={text('leaving.whoeverHasRoom')}
        choices={auditors.filter((each) => each.id !== id).map(({ person }) => ({ value: person.id, label: person.name })).sort((a, b) => a.label.localeCompare(b.label, 'en'))}
      />
      <TextBox {...box('reason')} label={text('leaving.reason')} lines={2} required />
    </FormDialog>
  );
}
