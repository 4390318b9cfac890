import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { FeedbackDisagreementAnswerDocument, FeedbackOwnViewDocument, useSend } from '@goodmark/console-data';
import { CaseText, FormDialog, FormProblems, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { FeedbackRead } from './loop-read';

interface Props {
  readonly feedback: FeedbackRead;
  readonly reference: string;
  readonly onClose: () => void;
}

/** The case holder says how they see it, in their own words. */
export function OwnViewDialog({ feedback: { id, version, ownView, disagreement }, reference, onClose }: Props) {
  const text = useText();
  const { send, busy, failure } = useSend(FeedbackOwnViewDocument);
  const { form, dirty, box } = useForm({ ownView: ownView ?? '', disagreement: disagreement ?? '' }, failure);
  const add = async () => {
    if (await send({ input: { id, version, ownView: form.ownView, disagreement: form.disagreement || null } })) onClose();
  };
  return (
    <FormDialog title={text('feedback.addViewOf', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('feedback.addViewNow')} onSubmit={add} onClose={onClose}>
      <TextBox {...box('ownView')} label={text('feedback.myView')} lines={5} limit={TEXT_LIMITS.ownView} required />
      <TextBox {...box('disagreement')} label={text('feedback.myDisagreement')} hint={text('feedback.myDisagreementHint')} lines={3} limit={TEXT_LIMITS.reason} />
    </FormDialog>
  );
}

/** A moderator answers what the worker disagrees with. */
export function AnswerDialog({ feedback: { id, version, disagreement }, reference, onClose }: Props) {
  const text = useText();
  const { send, busy, failure } = useSend(FeedbackDisagreementAnswerDocument);
  const { form, dirty, box } = useForm({ answer: '' }, failure);
  const answer = async () => {
    if (await send({ input: { id, version, answer: form.answer } })) onClose();
  };
  return (
    <FormDialog title={text('feedback.answerOf', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('feedback.answerNow')} onSubmit={answer} onClose={onClose}>
      <CaseText label={text('feedback.disagreement')} value={disagreement} />
      <TextBox {...box('answer')} label={text('feedback.answerLabel')} lines={4} limit={TEXT_LIMITS.reason} required />
    </FormDialog>
  );
}
