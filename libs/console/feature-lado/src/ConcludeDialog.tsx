import { LadoOutcome, TEXT_LIMITS } from '@goodmark/audit-tool';
import { type LadoDetailFragment, LadoReferralConcludeDocument, useSend, useViewer } from '@goodmark/console-data';
import { ChoiceBox, DayBox, FormDialog, FormProblems, problemOf, TextBox, useForm, useText, YesNo } from '@goodmark/console-ui';
import { LookedBox } from './LookedBox';

/** Records the conclusion, or corrects it. */
export function ConcludeDialog({ referral, onClose }: { readonly referral: LadoDetailFragment; readonly onClose: () => void }) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const { send, busy, failure, refuse } = useSend(LadoReferralConcludeDocument);
  const { form, put, dirty, box } = useForm({
    outcome: referral.outcome ?? '', concludedOn: referral.concludedOn ?? today, reason: referral.conclusionReason ?? '', childTold: referral.childTold, childReason: referral.childReason ?? '', personTextChecked: false,
  }, failure);
  const save = async () => {
    const { childTold } = form;
    const wrong = [
      ...(form.outcome ? [] : [{ field: 'outcome', message: text('lado.choose') }]), ...(form.concludedOn ? [] : [{ field: 'concludedOn', message: text('lado.dayMissing') }]),
      ...(childTold === null ? [{ field: 'childTold', message: text('lado.childMissing') }] : []),
    ];
    if (wrong.length > 0 || childTold === null) return refuse(wrong);
    const given = { ...form, childTold, outcome: form.outcome as LadoOutcome, childReason: childTold ? null : form.childReason };
    if (await send({ input: { referralId: referral.id, version: referral.version, ...given } })) onClose();
  };
  return (
    <FormDialog title={text('lado.concludeTitle', { reference: referral.reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('lado.save')} onSubmit={save} onClose={onClose}>
      <ChoiceBox {...box('outcome')} label={text('lado.outcome')} choices={Object.values(LadoOutcome).map((value) => ({ value, label: text(`lado.outcomes.${value}`) }))} required />
      <DayBox {...box('concludedOn')} label={text('lado.concludedOn')} required />
      <TextBox {...box('reason')} label={text('lado.rests')} hint={text('lado.concernHint')} lines={3} limit={TEXT_LIMITS.reason} required />
      <YesNo id="childTold" label={text('lado.childTold')} value={form.childTold} onChange={(childTold) => put({ childTold })} yes={text('lado.yes')} no={text('lado.no')} problem={problemOf(failure, 'childTold')} />
      {form.childTold === false ? <TextBox {...box('childReason')} label={text('lado.childReason')} lines={2} limit={TEXT_LIMITS.reason} required /> : null}
      <LookedBox texts={{ reason: form.reason, childReason: form.childReason }} looked={form.personTextChecked} onChange={(personTextChecked) => put({ personTextChecked })} />
    </FormDialog>
  );
}
