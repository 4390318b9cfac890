import { Box, Button, GlobalStyles, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { ActionPlanChangeDocument, ActionPlanDetailDocument, useApiQuery, useSend } from '@goodmark/console-data';
import { type Fact, Facts, FailureNote, HistoryLink, longMonth, MoreMenu, Nothing, Page, RecordLink, Section, useText, WholeRecord } from '@goodmark/console-ui';
import type { PlanRead } from './plan-read';
import { PlanActions } from './PlanActions';
import { AddPlanActionDialog, MeetingDialog, RecommendationDialog } from './PlanAddDialogs';
import { PlanDialog } from './PlanDialog';
import { PlanMeetings } from './PlanMeetings';
import { PRINTED_PLAN } from './printed-plan';

/** One action plan: its recommendations with what is done about them, how that stands by the rule, and the meetings that looked at it. */
export function PlanPage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(ActionPlanDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.actionPlan} list={{ title: text('plans.title'), to: '/action-plans' }} missing={text('actionPlan.missing')}>
      {(plan) => <WholePlan plan={plan} />}
    </WholeRecord>
  );
}

type Open = { readonly dialog: 'change' | 'meeting' | 'recommend' } | { readonly dialog: 'reword' | 'act'; readonly id: string };

function WholePlan({ plan }: { readonly plan: PlanRead }) {
  const text = useText();
  const change = useSend(ActionPlanChangeDocument);
  const [open, setOpen] = useState<Open | null>(null);
  const { title, status, owner, activity, rollForward, recommendations, meetings, mayKeep } = plan;
  const mayAdd = mayKeep && status === 'OPEN';
  const close = () => setOpen(null);
  const of = open && 'id' in open ? recommendations.find(({ id }) => id === open.id) : undefined;
  const turn = () => void change.send({ input: { id: plan.id, version: plan.version, status: status === 'OPEN' ? 'CLOSED' : 'OPEN' } });
  const facts: Fact[] = [
    [text('plans.status'), <strong key="status">{text(`plans.state.${status}`)}</strong>], [text('plans.owner'), owner.name],
    [text('plans.activity'), <RecordLink key="activity" to={`/activities/${activity.id}`} name={`${activity.title}, ${longMonth(activity.month)}`} />],
    ...(activity.objectives.length > 0 ? [[text('actionPlan.objectives'), <ul key="objectives">{activity.objectives.map((each) => <li key={each.id}><RecordLink to={`/triggers/objectives/${each.id}`} name={each.title} /></li>)}</ul>] as const] : []),
  ];
  const buttons = (
    <>
      {mayAdd ? <Button variant="contained" onClick={() => setOpen({ dialog: 'meeting' })} disabled={recommendations.every(({ actions }) => actions.length === 0)}>{text('actionPlan.record')}</Button> : null}
      {mayAdd ? <Button variant="outlined" onClick={() => setOpen({ dialog: 'recommend' })}>{text('actionPlan.addRecommendation')}</Button> : null}
      <Button onClick={() => window.print()}>{text('actionPlan.print')}</Button>
      <HistoryLink kind="ACTION_PLAN" id={plan.id} />
      {mayKeep ? <MoreMenu label={text('corrections.more')} items={[...(mayAdd ? [{ label: text('actionPlan.change'), onClick: () => setOpen({ dialog: 'change' }) }] : []), { label: text(status === 'OPEN' ? 'actionPlan.close' : 'actionPlan.reopen'), onClick: turn }]} /> : null}
    </>
  );
  return (
    <Page title={title} actions={buttons}>
      <GlobalStyles styles={PRINTED_PLAN} />
      {change.failure ? <FailureNote failure={change.failure} /> : null}
      <Facts facts={facts} />
      <Paper variant="outlined" sx={{ p: 2, mt: 2 }}>
        <Typography sx={{ fontWeight: 650 }}>{text(meetings.length > 0 ? 'actionPlan.since.last' : 'actionPlan.since.first', { ...rollForward })}</Typography>
        <Typography sx={{ fontSize: '0.875rem', color: 'text.secondary', maxWidth: '90ch' }}>{text('actionPlan.rule')}</Typography>
      </Paper>
      <Section title={text('actionPlan.recommendations')}>
        {recommendations.length === 0 ? <Nothing title={text('actionPlan.noRecommendations')}>{text('actionPlan.noRecommendationsWhat')}</Nothing> : null}
        {recommendations.map((recommendation, index) => (
          <Box key={recommendation.id} sx={{ mb: 3 }}>
            <Typography component="h3" variant="h3" sx={{ whiteSpace: 'pre-line', mb: 1, maxWidth: '75ch' }}>{`${index + 1}. ${recommendation.text}`}</Typography>
            <PlanActions recommendation={recommendation} />
            {mayAdd ? (
              <Box className="no-print" sx={{ display: 'flex', gap: 1, mt: 1 }}>
                <Button size="small" variant="outlined" aria-label={text('actionPlan.addActionTo', { text: recommendation.text })} onClick={() => setOpen({ dialog: 'act', id: recommendation.id })}>{text('actionPlan.addAction')}</Button>
                <Button size="small" aria-label={text('actionPlan.stepNamed', { step: text('actionPlan.changeRecommendation'), what: recommendation.text })} onClick={() => setOpen({ dialog: 'reword', id: recommendation.id })}>{text('actionPlan.changeRecommendation')}</Button>
              </Box>
            ) : null}
          </Box>
        ))}
      </Section>
      <Section title={text('actionPlan.meetings')}><PlanMeetings meetings={meetings} /></Section>
      {open?.dialog === 'change' ? <PlanDialog plan={plan} onClose={close} /> : null}
      {open?.dialog === 'meeting' ? <MeetingDialog plan={plan} onClose={close} /> : null}
      {open?.dialog === 'recommend' ? <RecommendationDialog plan={plan} onClose={close} /> : null}
      {open?.dialog === 'reword' && of ? <RecommendationDialog plan={plan} recommendation={of} onClose={close} /> : null}
      {open?.dialog === 'act' && of ? <AddPlanActionDialog plan={plan} recommendation={of} onClose={close} /> : null}
    </Page>
  );
}
