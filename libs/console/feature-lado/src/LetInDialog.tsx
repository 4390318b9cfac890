import { TEXT_LIMITS } from '@goodmark/audit-tool';
import { findPeople, LadoAccessGrantDocument, LadoDeputySetDocument, useSend, useViewer } from '@goodmark/console-data';
import { DayBox, FormDialog, FormProblems, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';

/** Lets an auditor read one referral, or where none is given a deputy keep them all, until a day. */
export function LetInDialog({ referral, onClose }: { readonly referral?: { readonly id: string; readonly reference: string }; readonly onClose: () => void }) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const grant = useSend(LadoAccessGrantDocument);
  const cover = useSend(LadoDeputySetDocument);
  const { busy, failure, refuse } = referral ? grant : cover;
  const { form, put, dirty, box } = useForm({ personId: '', personName: '', fromOn: today, untilOn: '', reason: '' }, failure);
  const save = async () => {
    const wrong = [
      ...(form.personId ? [] : [{ field: 'personId', message: text('lado.whoMissing') }]), ...(form.fromOn ? [] : [{ field: 'fromOn', message: text('lado.dayMissing') }]), ...(form.untilOn ? [] : [{ field: 'untilOn', message: text('lado.dayMissing') }]),
      ...(form.reason.trim() ? [] : [{ field: 'reason', message: text('lado.whyMissing') }]),
    ];
    if (wrong.length > 0) return refuse(wrong);
    const { personId, fromOn, untilOn, reason } = form;
    const sent = referral ? await grant.send({ input: { referralId: referral.id, personId, untilOn, reason } }) : await cover.send({ input: { personId, fromOn, untilOn, reason } });
    if (sent) onClose();
  };
  return (
    <FormDialog
      title={referral ? text('lado.letInTitle', { reference: referral.reference }) : text('lado.deputyTitle')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text(referral ? 'lado.letInNow' : 'lado.deputyNow')} onSubmit={save}
      onClose={onClose}
    >
      <Picker id="personId" label={text('lado.who')} value={form.personId} name={form.personName} search={findPeople} problem={problemOf(failure, 'personId')} onChange={(personId, personName) => put({ personId, personName })} />
      {referral ? null : <DayBox {...box('fromOn')} label={text('lado.from')} required />}
      <DayBox {...box('untilOn')} label={text('lado.until')} required />
      <TextBox {...box('reason')} label={text('lado.why')} lines={2} limit={TEXT_LIMITS.reason} required />
    </FormDialog>
  );
}
