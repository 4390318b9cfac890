import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { FeedbackWithdrawDocument, useSend } from '@goodmark/console-data';
import { CaseText, longDay, longInstant, ReasonDialog, useText } from '@goodmark/console-ui';
import { FeedbackDialog } from './FeedbackDialog';
import { AnswerDialog, OwnViewDialog } from './ViewDialogs';
import type { FeedbackRead, LoopRead } from './loop-read';

/** The conversations about an audit, latest first; those that were withdrawn or corrected can be opened below. */
export function FeedbackList({ audit }: { readonly audit: LoopRead }) {
  const text = useText();
  const standing = audit.feedback.filter(({ withdrawnAt }) => withdrawnAt === null);
  const former = audit.feedback.filter(({ withdrawnAt }) => withdrawnAt !== null);
  if (audit.feedback.length === 0) return null;
  return (
    <>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>{text('feedback.title')}</Typography>
      {standing.length === 0 ? <Typography sx={{ mb: 1 }}>{text('feedback.none')}</Typography> : null}
      <Box sx={{ display: 'grid', gap: 1.5 }}>{standing.map((feedback) => <Conversation key={feedback.id} audit={audit} feedback={feedback} />)}</Box>
      {former.length > 0 ? (
        <Box component="details" sx={{ mt: 1.5 }}>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24 }}>{text('feedback.former', { count: former.length })}</Box>
          <Box sx={{ display: 'grid', gap: 1.5, mt: 1 }}>{former.map((feedback) => <Conversation key={feedback.id} audit={audit} feedback={feedback} />)}</Box>
        </Box>
      ) : null}
    </>
  );
}

type Open = 'CORRECT' | 'WITHDRAW' | 'VIEW' | 'ANSWER' | null;

function Conversation({ audit, feedback }: { readonly audit: LoopRead; readonly feedback: FeedbackRead }) {
  const text = useText();
  const [open, setOpen] = useState<Open>(null);
  const { heldOn, participants, recordedBy, recordedAt, disagrees, answeredAt, answeredBy, withdrawnAt, withdrawnBy, withdrawnReason, ownView } = feedback;
  const mayChange = withdrawnAt === null && audit.viewerCan.includes('RECORD_FEEDBACK');
  const close = () => setOpen(null);
  return (
    <Paper variant="outlined" component="article" sx={{ p: 2 }}>
      <Typography variant="h3" component="h4">{text('feedback.heldOnDay', { day: longDay(heldOn) })}</Typography>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {text('feedback.with', { names: participants.map(({ name }) => name).join(', ') })}. {text('feedback.recordedBy', { name: recordedBy.name, at: longInstant(recordedAt) })}
      </Typography>
      {withdrawnAt ? <Typography sx={{ mb: 1 }}>{text('feedback.gone', { name: withdrawnBy?.name ?? text('loop.somebody'), at: longInstant(withdrawnAt), reason: withdrawnReason ?? text('feedback.noReason') })}</Typography> : null}
      <CaseText label={text('feedback.absence')} value={feedback.absence} />
      <CaseText label={text('feedback.points')} value={feedback.points} />
      <CaseText label={text('feedback.workerView')} value={feedback.workerView} />
      <CaseText label={text('feedback.ownView')} value={ownView} />
      <CaseText label={text('feedback.disagreement')} value={feedback.disagreement} />
      <CaseText label={text('feedback.answer')} value={feedback.answer} />
      {disagrees ? <Typography sx={{ mb: 1 }}>{answeredAt ? text('feedback.answered', { name: answeredBy?.name ?? text('loop.somebody'), at: longInstant(answeredAt) }) : text('feedback.waits')}</Typography> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {feedback.viewerMayAnswer ? <Button variant="contained" onClick={() => setOpen('ANSWER')}>{text('feedback.answerIt')}</Button> : null}
        {feedback.viewerMayAddView ? <Button variant="outlined" onClick={() => setOpen('VIEW')}>{text(ownView ? 'feedback.changeView' : 'feedback.addView')}</Button> : null}
        {mayChange ? <Button onClick={() => setOpen('CORRECT')}>{text('feedback.correct')}</Button> : null}
        {mayChange ? <Button onClick={() => setOpen('WITHDRAW')}>{text('feedback.withdraw')}</Button> : null}
      </Box>
      {open === 'CORRECT' ? <FeedbackDialog audit={audit} today={heldOn} former={feedback} onClose={close} /> : null}
      {open === 'WITHDRAW' ? <WithdrawDialog feedback={feedback} onClose={close} /> : null}
      {open === 'VIEW' ? <OwnViewDialog feedback={feedback} reference={audit.reference} onClose={close} /> : null}
      {open === 'ANSWER' ? <AnswerDialog feedback={feedback} reference={audit.reference} onClose={close} /> : null}
    </Paper>
  );
}

function WithdrawDialog({ feedback: { id, version, heldOn }, onClose }: { readonly feedback: FeedbackRead; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(FeedbackWithdrawDocument);
  return (
    <ReasonDialog
      title={text('feedback.withdrawOf', { day: longDay(heldOn) })} what={text('feedback.withdrawWhat')} reason={text('feedback.withdrawReason')} missing={text('feedback.withdrawMissing')} submit={text('feedback.withdrawNow')}
      busy={busy} failure={failure} refuse={refuse} onSubmit={(reason) => send({ input: { id, version, reason } })} onClose={onClose}
    />
  );
}
