import { useNavigate, useParams } from 'react-router-dom';
import { monthsOf } from '@goodmark/audit-schedule';
import { ActivityCreateDocument, useSend, useViewer } from '@goodmark/console-data';
import { ChoiceBox, FormPage, longMonth, problemOf, SENT, useForm, useText } from '@goodmark/console-ui';
import { slugOfYear, yearOfSlug } from '../schedule/plan';
import { EMPTY_PLAN, newPlan, problemsInForm } from './plan-form';
import { PlanFields } from './PlanFields';

/** Puts a new activity on the schedule. */
export function NewActivityPage() {
  const text = useText();
  const navigate = useNavigate();
  const today = useViewer()?.today ?? '';
  const { year: slug } = useParams();
  const year = today ? yearOfSlug(slug, today) : '';
  const { send, busy, failure, refuse } = useSend(ActivityCreateDocument);
  const { form, put, dirty, box } = useForm({ ...EMPTY_PLAN, month: '' }, failure);

  const submit = async () => {
    const { month, ...plan } = form;
    const wrong = [...(month ? [] : [{ field: 'month', message: text('schedule.monthMissing') }]), ...problemsInForm(plan, month)];
    if (wrong.length > 0) return refuse(wrong);
    const created = await send({ input: newPlan(plan, month) });
    if (created) navigate(`/activities/${created.activityCreate.id}/plan`, SENT);
  };
  return (
    <FormPage
      title={text('schedule.newTitle', { year })} summary={text('schedule.newSummary')} failure={failure} dirty={dirty} busy={busy} submit={text('schedule.addNow')} onSubmit={submit}
      cancelTo={`/schedule/${slugOfYear(year)}`}
    >
      <ChoiceBox {...box('month')} label={text('audits.month')} choices={year ? monthsOf(year).map((value) => ({ value, label: longMonth(value) })) : []} required />
      <PlanFields form={form} onChange={put} problemOf={(field) => problemOf(failure, field)} daysFilledIn />
    </FormPage>
  );
}
