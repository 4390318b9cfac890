import { Alert, Box, Skeleton, TextField, Typography } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { isDate } from '@goodmark/audit-schedule';
import { FigureBasis } from '@goodmark/audit-tool';
import { ActivityFindingsDocument, useApiQuery, useCategoryNames, useViewer } from '@goodmark/console-data';
import { AddressSelect, FailureNote, longDay, Nothing, Section, useText } from '@goodmark/console-ui';
import type { ActivityRead } from '../ActivityPage';
import { BesideBefore } from '../../re-audits/BesideBefore';
import { ProposeTheme } from '../../re-audits/ProposeTheme';
import { ActivityPlans } from '../ActivityPlans';
import { Distribution } from './Distribution';
import { Domains } from './Domains';
import { meetingGood } from './findings';
import { Split } from './Split';
import { ViewsSoughtFigures } from './ViewsSoughtFigures';

const basisOf = (value: string | null): FigureBasis => Object.values(FigureBasis).find((basis) => basis === value) ?? 'OUTCOME';

/** What an activity found: grades before and after moderation, by service, by category and by domain. */
export function FindingsTab({ activity }: { readonly activity: ActivityRead }) {
  const text = useText();
  const names = useCategoryNames();
  const today = useViewer()?.today;
  const [params, setParams] = useSearchParams();
  const asked = params.get('asOf');
  const asOf = isDate(asked) ? asked : null;
  const basis = basisOf(params.get('basis'));
  const { data, error, isPending, refetch } = useApiQuery(ActivityFindingsDocument, { id: activity.id, asOf, basis }, { keepPrevious: true });
  const changeDay = (day: string) => setParams((before) => {
    if (day) before.set('asOf', day);
    else before.delete('asOf');
    return before;
  }, { replace: true });
  const controls = (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', mb: 2 }}>
      <TextField id="as-of" type="date" label={text('findings.asOf')} value={asked ?? ''} onChange={({ target }) => changeDay(target.value)} slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }} />
      <AddressSelect name="basis" label={text('findings.basis')} none={text('figureBasis.OUTCOME')} choices={[FigureBasis.AUDITOR, FigureBasis.MODERATED].map((value) => ({ value, label: text(`figureBasis.${value}`) }))} />
    </Box>
  );
  if (error && !data) return <>{controls}<FailureNote failure={error} onRetry={() => void refetch()} /></>;
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  const findings = data.activity?.findings;
  if (!findings) return <Nothing title={text('findings.none.title')}>{text('findings.none.what')}</Nothing>;
  if (findings.base === 0) return <>{controls}<Nothing title={text('findings.empty.title')}>{text(asOf ? 'findings.empty.then' : 'findings.empty.what')}</Nothing></>;
  const within = { activity: activity.id };
  const { base, moderatedCount, raisedCount, loweredCount, changedCount } = findings;
  const weak = findings.outcome.find(({ grade }) => grade === 'DOES_NOT_MEET_GOOD');
  return (
    <>
      {controls}
      {asked && !asOf ? <Alert severity="warning" icon={false} sx={{ mb: 2 }}>{text('findings.noDay', { day: asked })}</Alert> : null}
      {asOf ? <Alert severity="info" icon={false} sx={{ mb: 2 }}>{text('findings.then', { day: longDay(asOf) })}</Alert> : null}
      {findings.scope.everything ? null : <Alert severity="info" icon={false} sx={{ mb: 2 }}>{findings.scope.description}</Alert>}
      <Typography sx={{ fontSize: '1.125rem', maxWidth: '70ch', mb: 2 }}>
        {text('findings.reading', { smart_count: base, ...fill(meetingGood(findings.outcome)) })}{' '}
        {weak ? text('findings.weak', { count: weak.count, base: weak.base, percentage: weak.percent ?? 0 }) : ''}{' '}
        {moderatedCount === 0 ? text('findings.notModerated') : text('findings.moderation', { smart_count: changedCount, moderated: moderatedCount, raised: raisedCount, lowered: loweredCount })}
      </Typography>
      {activity.kind === 'RE_AUDIT' && !asOf ? <BesideBefore activityId={activity.id} /> : null}
      <Section title={text('findings.distribution')}><Distribution findings={findings} within={within} /></Section>
      <Section title={text('findings.domains')}><Domains domains={findings.byDomain} within={within} basis={basis} /><ProposeTheme activityId={activity.id} /></Section>
      <ViewsSoughtFigures activityId={activity.id} then={asOf !== null} />
      <Section title={text('findings.byService')}>
        <Split label={text('audits.service')} basis={basis} parts={findings.byService.map(({ service, ...part }) => ({ ...part, name: text(`service.${service}`), within: { ...within, service } }))} />
      </Section>
      <Section title={text('findings.byCategory')}>
        <Split label={text('audits.category')} basis={basis} parts={findings.byCategory.map(({ category, ...part }) => ({ ...part, name: names([category]), within: { ...within, category } }))} />
      </Section>
      <ActivityPlans activityId={activity.id} />
    </>
  );
}

const fill = ({ count, base, percentage }: ReturnType<typeof meetingGood>) => ({ count, base, percentage: percentage ?? 0 });
