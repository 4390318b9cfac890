import { Alert, Typography } from '@mui/material';
import { useState } from 'react';
import { AllocationCandidatesDocument, ApiFailure, findApprovers, useApiQuery } from '@goodmark/console-data';
import { ChoiceBox, FailureNote, FormDialog, FormProblems, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { Choice, Pair } from './choices';

interface Props {
  readonly activityId: string;
  readonly pair: Pair;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

const NOBODY = 'nobody';

/** Chooses somebody else for a case. Who is too close to it needs a named approver and a reason. */
export function ChooseAuditorDialog({ activityId, pair, onChoose, onClose }: Props) {
  const text = useText();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const { form, put, dirty, box } = useForm({ auditorId: '', approverId: '', approverName: '', reason: '' }, failure);
  const { data, error, refetch } = useApiQuery(AllocationCandidatesDocument, { activityId, sampleCaseId: pair.case.id });
  const candidates = data?.allocationCandidates ?? [];
  const candidate = candidates.find(({ auditor }) => auditor.id === form.auditorId);
  const refuse = (problems: { field: string; message: string }[]) => setFailure(new ApiFailure({ code: 'INVALID_INPUT', message: '', problems }));
  const choose = async () => {
    if (!form.auditorId) return refuse([{ field: 'auditorId', message: text('allocation.chooseMissing') }]);
    if (form.auditorId === NOBODY) return onChoose({ auditorId: null, name: '', exception: null });
    const missing = candidate?.conflict
      ? [...(form.approverId ? [] : [{ field: 'approverId', message: text('allocation.approverMissing') }]), ...(form.reason.trim() ? [] : [{ field: 'reason', message: text('allocation.reasonMissing') }])]
      : [];
    if (missing.length > 0) return refuse(missing);
    onChoose({ auditorId: form.auditorId, name: candidate?.auditor.name ?? '', exception: candidate?.conflict ? { approverId: form.approverId, reason: form.reason } : null });
  };
  const labelOf = ({ auditor, load, expected, refusals }: (typeof candidates)[number]) =>
    [text('allocation.candidate', { name: auditor.name, load, expected }), ...refusals].join(' ');
  return (
    <FormDialog title={text('allocation.changeOf', { reference: pair.case.reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={false} submit={text('allocation.choose')} onSubmit={choose} onClose={onClose}>
      {error ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      <ChoiceBox
        {...box('auditorId')} label={text('audits.auditor')} hint={text('allocation.chooseHint')} required
        choices={[...candidates.map((each) => ({ value: each.auditor.id, label: labelOf(each) })), { value: NOBODY, label: text('allocation.leaveOut') }]}
      />
      {candidate && candidate.refusals.length > 0 ? <Alert severity="warning">{candidate.refusals.join(' ')}</Alert> : null}
      {candidate?.conflict ? (
        <>
          <Typography>{text('allocation.exception')}</Typography>
          <Picker id="approverId" label={text('allocation.approver')} value={form.approverId} name={form.approverName} search={findApprovers} problem={problemOf(failure, 'approverId')} onChange={(approverId, approverName) => put({ approverId, approverName })} required />
          <TextBox {...box('reason')} label={text('allocation.exceptionReason')} lines={2} required />
        </>
      ) : null}
    </FormDialog>
  );
}
