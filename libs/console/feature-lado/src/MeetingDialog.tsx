import { LadoAgency, TEXT_LIMITS } from '@goodmark/audit-tool';
import { type LadoDetailFragment, LadoMeetingRecordDocument, useSend, useViewer } from '@goodmark/console-data';
import { ChoiceBox, DayBox, FormDialog, FormProblems, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import { LookedBox } from './LookedBox';

const AGENCIES = Object.values(LadoAgency).filter((agency) => agency !== 'PUBLIC');
type Came = '' | 'YES' | 'NO';

/** Records a position-of-trust meeting: who was invited, who came and what was decided. */
export function MeetingDialog({ referral: { id, version, reference }, onClose }: { readonly referral: LadoDetailFragment; readonly onClose: () => void }) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const { send, busy, failure, refuse } = useSend(LadoMeetingRecordDocument);
  const { form, put, dirty, box } = useForm({ heldOn: today, came: {} as Readonly<Partial<Record<LadoAgency, Came>>>, decisions: '', personTextChecked: false }, failure);
  const save = async () => {
    if (!form.heldOn) return refuse([{ field: 'heldOn', message: text('lado.dayMissing') }]);
    const agencies = AGENCIES.flatMap((agency) => (form.came[agency] ? [{ agency, attended: form.came[agency] === 'YES' }] : []));
    if (await send({ input: { referralId: id, version, heldOn: form.heldOn, agencies, decisions: form.decisions, personTextChecked: form.personTextChecked } })) onClose();
  };
  return (
    <FormDialog title={text('lado.meetingTitle', { reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('lado.meetingNow')} onSubmit={save} onClose={onClose}>
      <DayBox {...box('heldOn')} label={text('lado.heldOn')} required />
      {AGENCIES.map((agency, index) => (
        <ChoiceBox
          key={agency} id={index === 0 ? 'agencies' : `agency-${agency}`} label={text(`lado.agencies.${agency}`)} value={form.came[agency] ?? ''} onChange={(value) => put({ came: { ...form.came, [agency]: value as Came } })} none={text('lado.notInvited')}
          problem={index === 0 ? problemOf(failure, 'agencies') : undefined} choices={[{ value: 'YES', label: text('lado.attended') }, { value: 'NO', label: text('lado.absent') }]}
        />
      ))}
      <TextBox {...box('decisions')} label={text('lado.decisions')} hint={text('lado.concernHint')} lines={3} limit={TEXT_LIMITS.feedback} required />
      <LookedBox texts={{ decisions: form.decisions }} looked={form.personTextChecked} onChange={(personTextChecked) => put({ personTextChecked })} />
    </FormDialog>
  );
}
