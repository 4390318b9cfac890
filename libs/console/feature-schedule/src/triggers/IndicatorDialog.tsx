import { Better, IndicatorUnit, Service, TEXT_LIMITS } from '@goodmark/audit-tool';
import { findPeople, IndicatorChangeDocument, IndicatorCreateDocument, type IndicatorDetailQuery, useSend } from '@goodmark/console-data';
import { ChoiceBox, FormDialog, FormProblems, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';

type Indicator = NonNullable<IndicatorDetailQuery['indicator']>;

const numberOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

/** Puts an indicator under watch, or changes one. Unit and direction stand, since its values were read by them. */
export function IndicatorDialog({ indicator, onClose }: { readonly indicator?: Indicator; readonly onClose: () => void }) {
  const text = useText();
  const create = useSend(IndicatorCreateDocument);
  const change = useSend(IndicatorChangeDocument);
  const { busy, failure, refuse } = indicator ? change : create;
  const { form, put, dirty, box } = useForm({
    name: indicator?.name ?? '', definition: indicator?.definition ?? '', unit: indicator?.unit ?? 'PERCENT', better: indicator?.better ?? 'HIGHER', service: indicator?.service ?? '',
    target: indicator?.target == null ? '' : String(indicator.target), threshold: indicator ? String(indicator.threshold) : '', ownerId: indicator?.owner?.id ?? '', ownerName: indicator?.owner?.name ?? '',
  }, failure);
  const save = async () => {
    const [target, threshold] = [numberOf(form.target), numberOf(form.threshold)];
    const wrong = [
      ...(form.name.trim() ? [] : [{ field: 'name', message: text('indicators.nameMissing') }]),
      ...(threshold === null || Number.isNaN(threshold) ? [{ field: 'threshold', message: text('indicators.thresholdMissing') }] : []),
      ...(Number.isNaN(target) ? [{ field: 'target', message: text('indicators.notNumber') }] : []),
    ];
    if (wrong.length > 0 || threshold === null) return refuse(wrong);
    const service = Object.values(Service).find((each) => each === form.service) ?? null;
    const given = { name: form.name, definition: form.definition || null, service, target, threshold, ownerId: form.ownerId || null };
    const sent = indicator
      ? await change.send({ input: { id: indicator.id, version: indicator.version, ...given } })
      : await create.send({ input: { ...given, unit: form.unit as IndicatorUnit, better: form.better as Better } });
    if (sent) onClose();
  };
  const stands = indicator ? { disabled: true } : {};
  return (
    <FormDialog title={indicator ? text('indicators.changeNamed', { name: indicator.name }) : text('indicators.add')} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text(indicator ? 'form.save' : 'indicators.addNow')} onSubmit={save} onClose={onClose}>
      <TextBox {...box('name')} label={text('indicators.name')} limit={TEXT_LIMITS.title} required />
      <TextBox {...box('definition')} label={text('indicators.definition')} lines={2} limit={TEXT_LIMITS.what} />
      <ChoiceBox {...box('unit')} {...stands} label={text('indicators.unit')} choices={Object.values(IndicatorUnit).map((value) => ({ value, label: text(`indicatorUnit.${value}`) }))} required />
      <ChoiceBox {...box('better')} {...stands} label={text('indicators.better')} choices={Object.values(Better).map((value) => ({ value, label: text(`better.${value}`) }))} required />
      <ChoiceBox {...box('service')} label={text('audits.service')} none={text('schedule.bothServices')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
      <TextBox {...box('target')} label={text('indicators.target')} hint={text('indicators.targetHint')} />
      <TextBox {...box('threshold')} label={text('indicators.threshold')} hint={text('indicators.thresholdHint')} required />
      <Picker id="ownerId" label={text('indicators.owner')} value={form.ownerId} name={form.ownerName} search={findPeople} problem={problemOf(failure, 'ownerId')} onChange={(ownerId, ownerName) => put({ ownerId, ownerName })} />
    </FormDialog>
  );
}
