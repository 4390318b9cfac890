import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { ImmediateRiskAnsweredDocument, ImmediateRiskToldDocument, ImmediateRiskWithdrawDocument, type RiskFragment, useSend, useViewer } from '@goodmark/console-data';
import { FormDialog, FormProblems, instantOfLondon, problemOf, ReasonDialog, useForm, useText } from '@goodmark/console-ui';
import { emptyTelling, missingInTelling, tellingInput, timeNow } from './telling';
import { AnswerFields, TellingFields } from './TellingFields';

interface Of {
  readonly risk: RiskFragment;
}
type Told = RiskFragment['told'][number];

/** What the viewer may do about a risk, by the API's word. */
export function FollowRisk({ risk }: Of) {
  const text = useText();
  const [open, setOpen] = useState<'TELL' | 'WITHDRAW' | Told | null>(null);
  const close = () => setOpen(null);
  const waiting = risk.viewerCan.includes('ANSWER') ? risk.told.filter(({ answeredAt }) => answeredAt === null) : [];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {waiting.map((told) => <Button key={told.id} variant="contained" onClick={() => setOpen(told)}>{text('risks.answerOf', { name: nameOf(told) })}</Button>)}
      {risk.viewerCan.includes('TELL') ? <Button variant={risk.firstToldAt === null ? 'contained' : 'outlined'} onClick={() => setOpen('TELL')}>{text('risks.tell')}</Button> : null}
      {risk.viewerCan.includes('WITHDRAW') ? <Button onClick={() => setOpen('WITHDRAW')}>{text('risks.withdraw')}</Button> : null}
      {open === 'TELL' ? <ToldDialog risk={risk} onClose={close} /> : null}
      {open === 'WITHDRAW' ? <WithdrawDialog risk={risk} onClose={close} /> : null}
      {open !== null && typeof open === 'object' ? <AnsweredDialog risk={risk} told={open} onClose={close} /> : null}
    </Box>
  );
}

/** Who was told: a person, or somebody outside in words. */
export const nameOf = ({ person, outsider }: Told): string => person?.name ?? outsider ?? '';

interface Dialog extends Of {
  readonly onClose: () => void;
}

function ToldDialog({ risk: { id, version, reference }, onClose }: Dialog) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const { send, busy, failure, refuse } = useSend(ImmediateRiskToldDocument);
  const { form, put, dirty } = useForm(emptyTelling(today), failure);
  const record = async () => {
    const missing = missingInTelling(form, text);
    if (missing.length > 0) return refuse(missing);
    if (await send({ input: { id, version, told: tellingInput(form) } })) onClose();
  };
  return (
    <FormDialog title={text('risks.tellTitle', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('risks.tellNow')} onSubmit={record} onClose={onClose}>
      <TellingFields form={form} put={put} problemOf={(field) => problemOf(failure, field)} />
    </FormDialog>
  );
}

function AnsweredDialog({ risk: { id, version }, told, onClose }: Dialog & { readonly told: Told }) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const { send, busy, failure, refuse } = useSend(ImmediateRiskAnsweredDocument);
  const { form, put, dirty } = useForm({ answeredAt: timeNow(today), answer: '' }, failure);
  const record = async () => {
    const answeredAt = instantOfLondon(form.answeredAt);
    const missing = [
      ...(answeredAt === null ? [{ field: 'answeredAt', message: text('risks.answeredAtMissing') }] : []), ...(form.answer.trim() ? [] : [{ field: 'answer', message: text('risks.answerMissing') }]),
    ];
    if (missing.length > 0 || answeredAt === null) return refuse(missing);
    if (await send({ input: { id, version, toldId: told.id, answeredAt, answer: form.answer } })) onClose();
  };
  return (
    <FormDialog title={text('risks.answerTitle', { name: nameOf(told) })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('risks.answerNow')} onSubmit={record} onClose={onClose}>
      <AnswerFields form={form} put={put} problemOf={(field) => problemOf(failure, field)} />
    </FormDialog>
  );
}

function WithdrawDialog({ risk: { id, version, reference }, onClose }: Dialog) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(ImmediateRiskWithdrawDocument);
  return (
    <ReasonDialog
      title={text('risks.withdrawTitle', { reference })} what={text('risks.withdrawWhat')} reason={text('risks.withdrawReason')} missing={text('risks.withdrawMissing')} submit={text('risks.withdrawNow')} limit={TEXT_LIMITS.reason}
      busy={busy} failure={failure} refuse={refuse} onSubmit={(reason) => send({ input: { id, version, reason } })} onClose={onClose}
    />
  );
}
