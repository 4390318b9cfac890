import { LadoAdultRole, LadoAgency, LadoHarm, LadoRoute, LadoSector, TEXT_LIMITS } from '@goodmark/audit-tool';
import { type LadoDetailFragment, LadoReferralChangeDocument, LadoReferralCreateDocument, useSend, useViewer } from '@goodmark/console-data';
import { ChoiceBox, DayBox, FormDialog, FormProblems, TextBox, useForm, useText } from '@goodmark/console-ui';
import { LookedBox } from './LookedBox';

const CHOSEN = ['referrer', 'sector', 'adultRole', 'harm', 'route'] as const;

/** Records an allegation, or corrects what is known of one. */
export function ReferralDialog({ referral, onClose }: { readonly referral?: LadoDetailFragment; readonly onClose: () => void }) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const create = useSend(LadoReferralCreateDocument);
  const change = useSend(LadoReferralChangeDocument);
  const { busy, failure, refuse } = referral ? change : create;
  const { form, put, dirty, box } = useForm({
    adultReference: referral?.adultReference ?? '', settingReference: referral?.settingReference ?? '', receivedOn: referral?.receivedOn ?? today, learnedOn: referral?.learnedOn ?? '', referrer: referral?.referrer ?? '', sector: referral?.sector ?? '',
    adultRole: referral?.adultRole ?? '', harm: referral?.harm ?? '', route: referral?.route ?? '', concern: referral?.concern ?? '', reason: '', personTextChecked: false,
  }, failure);
  const save = async () => {
    const wrong = [
      ...CHOSEN.filter((field) => form[field] === '').map((field) => ({ field: field as string, message: text('lado.choose') })), ...(form.receivedOn ? [] : [{ field: 'receivedOn', message: text('lado.dayMissing') }]),
      ...(referral && !form.reason.trim() ? [{ field: 'reason', message: text('lado.whyMissing') }] : []),
    ];
    if (wrong.length > 0) return refuse(wrong);
    const { reason, referrer, sector, adultRole, harm, route, settingReference, learnedOn, ...rest } = form;
    const given = {
      ...rest, settingReference: settingReference || null, learnedOn: learnedOn || null, referrer: referrer as LadoAgency, sector: sector as LadoSector, adultRole: adultRole as LadoAdultRole, harm: harm as LadoHarm, route: route as LadoRoute,
    };
    const sent = referral ? await change.send({ input: { id: referral.id, version: referral.version, reason, ...given } }) : await create.send({ input: given });
    if (sent) onClose();
  };
  return (
    <FormDialog
      title={referral ? text('lado.changeTitle', { reference: referral.reference }) : text('lado.recordTitle')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text(referral ? 'lado.save' : 'lado.recordNow')} onSubmit={save}
      onClose={onClose}
    >
      <TextBox {...box('adultReference')} label={text('lado.adult')} hint={text('lado.referenceHint')} required />
      <TextBox {...box('settingReference')} label={text('lado.setting')} hint={text('lado.referenceHint')} />
      <DayBox {...box('receivedOn')} label={text('lado.received')} required />
      <DayBox {...box('learnedOn')} label={text('lado.learned')} />
      <ChoiceBox {...box('referrer')} label={text('lado.referrer')} choices={Object.values(LadoAgency).map((value) => ({ value, label: text(`lado.agencies.${value}`) }))} required />
      <ChoiceBox {...box('sector')} label={text('lado.sector')} choices={Object.values(LadoSector).map((value) => ({ value, label: text(`lado.sectors.${value}`) }))} required />
      <ChoiceBox {...box('adultRole')} label={text('lado.role')} choices={Object.values(LadoAdultRole).map((value) => ({ value, label: text(`lado.roles.${value}`) }))} required />
      <ChoiceBox {...box('harm')} label={text('lado.harm')} choices={Object.values(LadoHarm).map((value) => ({ value, label: text(`lado.harms.${value}`) }))} required />
      <ChoiceBox {...box('route')} label={text('lado.route')} choices={Object.values(LadoRoute).map((value) => ({ value, label: text(`lado.routes.${value}`) }))} required />
      <TextBox {...box('concern')} label={text('lado.concern')} hint={text('lado.concernHint')} lines={3} limit={TEXT_LIMITS.reason} required />
      {referral ? <TextBox {...box('reason')} label={text('lado.reason')} lines={2} limit={TEXT_LIMITS.reason} required /> : null}
      <LookedBox texts={{ concern: form.concern }} looked={form.personTextChecked} onChange={(personTextChecked) => put({ personTextChecked })} />
    </FormDialog>
  );
}
