import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { FeedbackCorrectDocument, FeedbackRecordDocument, findPeople, useMay, useSend } from '@goodmark/console-data';
import { CheckBoxes, DayBox, FormDialog, FormProblems, longDay, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { FeedbackRead, LoopRead } from './loop-read';

interface Props {
  readonly audit: LoopRead;
  readonly today: string;
  /** The record that is corrected; a new one where there is none. */
  readonly former?: FeedbackRead;
  readonly onClose: () => void;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everybody who usually takes part, and whoever was added. */
function peopleOf({ auditor, caseHolder, team, moderator }: LoopRead, former: FeedbackRead | undefined, added: readonly Named[]): readonly Named[] {
  const all = [auditor, caseHolder, team.manager, moderator, ...(former?.participants ?? []), ...added].flatMap((person) => person ?? []);
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()];
}

/** Records a feedback conversation, or corrects the record of one. */
export function FeedbackDialog({ audit, today, former, onClose }: Props) {
  const text = useText();
  const maySearch = useMay('people');
  const record = useSend(FeedbackRecordDocument);
  const correct = useSend(FeedbackCorrectDocument);
  const { busy, failure } = former ? correct : record;
  const usual = [audit.auditor, audit.caseHolder].flatMap((person) => person?.id ?? []);
  const { form, put, dirty, box } = useForm({
    heldOn: former?.heldOn ?? today, participantIds: (former ? former.participants.map(({ id }) => id) : usual) as readonly string[], added: [] as readonly Named[],
    points: former?.points ?? '', workerView: former?.workerView ?? '', disagreement: former?.disagreement ?? '', absence: former?.absence ?? '', reason: '',
  }, failure);
  const send = async () => {
    const content = {
      heldOn: form.heldOn, participantIds: [...form.participantIds], points: form.points, workerView: form.workerView || null, disagreement: form.disagreement || null, absence: form.absence || null,
    };
    const sent = former
      ? await correct.send({ input: { ...content, id: former.id, version: former.version, reason: form.reason } })
      : await record.send({ input: { ...content, auditId: audit.id, version: audit.version } });
    if (sent) onClose();
  };
  return (
    <FormDialog
      title={former ? text('feedback.correctOf', { day: longDay(former.heldOn) }) : text('feedback.recordOf', { reference: audit.reference })} problems={<FormProblems failure={failure} />}
      dirty={dirty} busy={busy} submit={text(former ? 'feedback.correctNow' : 'feedback.now')} onSubmit={send} onClose={onClose}
    >
      <DayBox {...box('heldOn')} label={text('feedback.heldOn')} required />
      <CheckBoxes
        id="participantIds" label={text('feedback.who')} choices={peopleOf(audit, former, form.added).map(({ id, name }) => ({ value: id, label: name }))} chosen={form.participantIds}
        onChange={(participantIds) => put({ participantIds })} problem={problemOf(failure, 'participantIds')}
      />
      {maySearch ? (
        <Picker
          key={form.added.length} id="other" label={text('feedback.other')} value="" search={findPeople}
          onChange={(id, name) => (id ? put({ added: [...form.added, { id, name }], participantIds: [...new Set([...form.participantIds, id])] }) : undefined)}
        />
      ) : null}
      <TextBox {...box('absence')} label={text('feedback.absence')} hint={text('feedback.absenceHint')} limit={TEXT_LIMITS.short} />
      <TextBox {...box('points')} label={text('feedback.points')} lines={4} limit={TEXT_LIMITS.points} required />
      <TextBox {...box('workerView')} label={text('feedback.workerView')} hint={text('feedback.ownViewHint')} lines={3} limit={TEXT_LIMITS.ownView} />
      <TextBox {...box('disagreement')} label={text('feedback.disagreement')} hint={text('feedback.disagreementHint')} lines={2} limit={TEXT_LIMITS.reason} />
      {former ? <TextBox {...box('reason')} label={text('feedback.correctReason')} lines={2} required /> : null}
    </FormDialog>
  );
}
