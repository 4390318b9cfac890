import { Box } from '@mui/material';
import { useNavigate, useParams } from 'react-router-dom';
import { monthsOf } from '@goodmark/audit-schedule';
import { ActivityKind, Service, TEXT_LIMITS } from '@goodmark/audit-tool';
import { ActivityCreateDocument, CaseCategoriesDocument, findPeople, useApiQuery, useSend, useViewer } from '@goodmark/console-data';
import { CheckBoxes, ChoiceBox, DayBox, FormPage, longMonth, Picker, problemOf, SENT, TextBox, useForm, useText } from '@goodmark/console-ui';
import { slugOfYear, yearOfSlug } from './plan';

const EMPTY = { title: '', month: '', kind: 'CASE_AUDIT', service: '', leadId: '', targetCount: '', moderationRate: '', auditDueOn: '', categories: [] as readonly string[] };

/** Puts a new activity on the schedule. */
export function NewActivityPage() {
  const text = useText();
  const navigate = useNavigate();
  const today = useViewer()?.today ?? '';
  const { year: slug } = useParams();
  const year = today ? yearOfSlug(slug, today) : '';
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const { send, busy, failure, refuse } = useSend(ActivityCreateDocument);
  const { form, put, dirty, box } = useForm(EMPTY, failure);
  const number = (value: string) => (value.trim() === '' ? null : Number(value));

  const submit = async () => {
    const missing = [
      ...(form.title.trim() ? [] : [{ field: 'title', message: text('schedule.titleMissing') }]),
      ...(form.month ? [] : [{ field: 'month', message: text('schedule.monthMissing') }]),
      ...(['targetCount', 'moderationRate'] as const).filter((field) => !Number.isInteger(number(form[field]) ?? 0)).map((field) => ({ field, message: text('schedule.wholeNumber') })),
    ];
    if (missing.length > 0) return refuse(missing);
    const input = {
      title: form.title, month: form.month, kind: form.kind as never, service: (form.service || null) as never, leadId: form.leadId || null, categories: [...form.categories],
      targetCount: number(form.targetCount), moderationRate: number(form.moderationRate), auditDueOn: form.auditDueOn || null,
    };
    const created = await send({ input });
    if (created) navigate(`/activities/${created.activityCreate.id}/plan`, SENT);
  };
  return (
    <FormPage
      title={text('schedule.newTitle', { year })} summary={text('schedule.newSummary')} failure={failure} dirty={dirty} busy={busy} submit={text('schedule.addNow')} onSubmit={submit}
      cancelTo={`/schedule/${slugOfYear(year)}`}
    >
        <TextBox {...box('title')} label={text('schedule.name')} limit={TEXT_LIMITS.title} required />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <ChoiceBox {...box('month')} label={text('audits.month')} choices={year ? monthsOf(year).map((value) => ({ value, label: longMonth(value) })) : []} required />
          <ChoiceBox {...box('kind')} label={text('schedule.kind')} choices={Object.values(ActivityKind).map((value) => ({ value, label: text(`activityKind.${value}`) }))} required />
          <ChoiceBox {...box('service')} label={text('audits.service')} none={text('schedule.bothServices')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
          <Picker {...box('leadId')} label={text('schedule.lead')} search={findPeople} />
          <TextBox {...box('targetCount')} label={text('schedule.target')} type="number" />
          <TextBox {...box('moderationRate')} label={text('schedule.rate')} hint={text('schedule.rateHint')} type="number" />
          <DayBox {...box('auditDueOn')} label={text('schedule.auditDue')} hint={text('schedule.auditDueHint')} />
        </Box>
        <CheckBoxes id="categories" label={text('schedule.categories')} hint={text('schedule.categoriesHint')} choices={categories.map(({ key, name }) => ({ value: key, label: name }))} chosen={form.categories} onChange={(chosen) => put({ categories: chosen })} problem={problemOf(failure, 'categories')} />
    </FormPage>
  );
}
