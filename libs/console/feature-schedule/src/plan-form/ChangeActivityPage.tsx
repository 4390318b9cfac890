import { Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { ActivityChangeDocument, ActivityDetailDocument, type ActivityDetailQuery, useApiQuery, useSend } from '@goodmark/console-data';
import { AsksBeforeLeaving, ChangedMeanwhile, FormProblems, Nothing, Page, problemOf, SENT, TextBox, useText, useTypedOver, WholeRecord } from '@goodmark/console-ui';
import { changedPlan, planFormOf, problemsInForm } from './plan-form';
import { PlanFields } from './PlanFields';
import { usePlanWords } from './use-plan-words';

type Activity = NonNullable<ActivityDetailQuery['activity']>;

/** Changes the plan of an activity; its month is moved elsewhere, because audits and due days move with it. */
export function ChangeActivityPage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(ActivityDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.activity} list={{ title: text('menu.schedule'), to: '/schedule' }} missing={text('activity.missing')}>
      {(activity) => <ChangeForm activity={activity} />}
    </WholeRecord>
  );
}

function ChangeForm({ activity }: { readonly activity: Activity }) {
  const text = useText();
  const navigate = useNavigate();
  const planTab = `/activities/${activity.id}/plan`;
  const { send, busy, failure, refuse } = useSend(ActivityChangeDocument);
  const [reason, setReason] = useState('');
  const stands = planFormOf(activity);
  const { form, put, dirty, changed, clashing } = useTypedOver(stands, activity.version);
  const clashOf = usePlanWords(stands, form);
  const mayChange = activity.viewerCan.includes('CHANGE');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = [...problemsInForm(form, activity.month), ...(reason.trim() ? [] : [{ field: 'reason', message: text('plan.reasonMissing') }])];
    if (wrong.length > 0) return refuse(wrong);
    if (await send({ input: { id: activity.id, version: activity.version, reason, ...changedPlan(stands, form) } })) navigate(planTab, SENT);
  };
  return (
    <Page title={text('plan.changeOf', { title: activity.title })} summary={text('plan.changeSummary')}>
      {mayChange ? null : <Box sx={{ mb: 2 }}><Nothing title={text('plan.stands.title')} action={<Button component={Link} to={planTab} variant="outlined">{text('plan.stands.back')}</Button>}>{text('plan.stands.what')}</Nothing></Box>}
      {mayChange || dirty ? (
        <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, maxWidth: 720 }}>
          {changed ? <ChangedMeanwhile clashes={clashing.map(clashOf)} /> : null}
          {changed && failure?.code === 'CONFLICT' ? null : <FormProblems failure={failure} />}
          <PlanFields form={form} onChange={put} problemOf={(field) => problemOf(failure, field)} begun={activity.counts.total > 0} />
          <TextBox id="reason" label={text('plan.reason')} hint={text('schedule.moveReasonHint')} value={reason} onChange={setReason} problem={problemOf(failure, 'reason')} lines={2} required />
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button type="submit" variant="contained" disabled={busy || !dirty || !mayChange}>{text('plan.changeNow')}</Button>
            <Button component={Link} to={planTab}>{text('form.cancel')}</Button>
          </Box>
          <AsksBeforeLeaving when={(dirty || reason !== '') && !busy} />
        </Box>
      ) : null}
    </Page>
  );
}
