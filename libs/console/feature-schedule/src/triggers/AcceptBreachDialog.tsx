import { Typography } from '@mui/material';
import { addMonths } from '@goodmark/audit-schedule';
import { ActivityKind, Service, TEXT_LIMITS } from '@goodmark/audit-tool';
import { CaseCategoriesDocument, findPeople, IndicatorBreachAcceptDocument, useApiQuery, useSend, useViewer } from '@goodmark/console-data';
import { CheckBoxes, ChoiceBox, FormDialog, FormProblems, longMonth, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import type { BreachRow } from './breach';
import { valueWords } from './value-words';

const MONTHS_AHEAD = 12;

/** Puts an activity on the schedule for a value that crossed its threshold. */
export function AcceptBreachDialog({ breach: { id, version, month, value, threshold, indicator }, onClose }: { readonly breach: BreachRow; readonly onClose: () => void }) {
  const text = useText();
  const today = useViewer()?.today ?? `${month}-01`;
  const next = addMonths(today.slice(0, 7), 1);
  const { send, busy, failure, refuse } = useSend(IndicatorBreachAcceptDocument);
  const { form, put, dirty, box } = useForm({ title: text('triggers.titleFor', { name: indicator.name }), month: next, kind: 'CASE_AUDIT', targetCount: '', leadId: '', leadName: '', service: indicator.service ?? '', categories: [] as readonly string[] }, failure);
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const accept = async () => {
    const kind = Object.values(ActivityKind).find((each) => each === form.kind);
    const target = form.targetCount.trim() === '' ? null : Number(form.targetCount);
    const wrong = [
      ...(form.title.trim() ? [] : [{ field: 'title', message: text('schedule.titleMissing') }]),
      ...(form.month ? [] : [{ field: 'month', message: text('schedule.monthMissing') }]),
      ...(target === null ? [{ field: 'targetCount', message: text('triggers.targetMissing') }] : []),
      ...(target === null || Number.isInteger(target) ? [] : [{ field: 'targetCount', message: text('schedule.wholeNumber') }]),
    ];
    if (wrong.length > 0 || !kind) return refuse(wrong);
    if (await send({ input: { id, version, title: form.title, month: form.month, kind, targetCount: target, leadId: form.leadId || null, service: Object.values(Service).find((each) => each === form.service) ?? null, categories: [...form.categories] } })) onClose();
  };
  return (
    <FormDialog title={text('triggers.acceptNamed', { name: indicator.name, month: longMonth(month) })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('schedule.addNow')} onSubmit={accept} onClose={onClose}>
      <Typography>{text(`triggers.crossed.${indicator.better}`, { value: valueWords(value, indicator.unit, text), threshold: valueWords(threshold, indicator.unit, text) })} {text('triggers.acceptWhat')}</Typography>
      <TextBox {...box('title')} label={text('schedule.name')} limit={TEXT_LIMITS.title} required />
      <ChoiceBox {...box('month')} label={text('audits.month')} choices={Array.from({ length: MONTHS_AHEAD }, (_, index) => addMonths(today.slice(0, 7), index)).map((each) => ({ value: each, label: longMonth(each) }))} required />
      <ChoiceBox {...box('kind')} label={text('schedule.kind')} choices={Object.values(ActivityKind).map((each) => ({ value: each, label: text(`activityKind.${each}`) }))} required />
      <TextBox {...box('targetCount')} label={text('schedule.target')} type="number" required />
      <ChoiceBox {...box('service')} label={text('audits.service')} choices={[{ value: '', label: text('schedule.bothServices') }, ...Object.values(Service).map((each) => ({ value: each, label: text(`service.${each}`) }))]} />
      <CheckBoxes id="categories" label={text('schedule.categories')} hint={text('schedule.categoriesHint')} choices={categories.map(({ key, name }) => ({ value: key, label: name }))} chosen={form.categories} onChange={(chosen) => put({ categories: chosen })} problem={problemOf(failure, 'categories')} />
      <Picker id="leadId" label={text('schedule.lead')} value={form.leadId} name={form.leadName} search={findPeople} problem={problemOf(failure, 'leadId')} onChange={(leadId, leadName) => put({ leadId, leadName })} />
    </FormDialog>
  );
}
