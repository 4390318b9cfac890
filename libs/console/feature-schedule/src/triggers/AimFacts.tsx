import { Typography } from '@mui/material';
import type { ActivityStatus } from '@goodmark/audit-tool';
import { type Fact, Facts, longDay, longMonth, Nothing, RecordLink, Section, useText } from '@goodmark/console-ui';
import type { AimRead } from './AimDialog';

interface Props {
  readonly aim: AimRead & { readonly activities: readonly { readonly id: string; readonly title: string; readonly month: string; readonly status: ActivityStatus }[] };
  readonly source: readonly Fact[];
}

/** What is known of a recommendation or an objective, and the activities that answer to it. */
export function AimFacts({ aim: { text: full, dueOn, status, outcome, owner, activities }, source }: Props) {
  const text = useText();
  return (
    <>
      {full ? <Typography sx={{ whiteSpace: 'pre-line', mb: 2, maxWidth: '75ch' }}>{full}</Typography> : null}
      <Facts facts={[
        ...source, [text('audits.status'), <strong key="status">{text(`aimStatus.${status}`)}</strong>], [text('indicators.owner'), owner?.name ?? text('audits.none')],
        [text('aims.dueOn'), dueOn ? longDay(dueOn) : text('audits.none')], [text('aims.outcome'), outcome ?? text('audits.none')],
      ]} />
      <Section title={text('aims.activities')}>
        {activities.length === 0 ? <Nothing title={text('aims.noActivities')}>{text('aims.noActivitiesWhat')}</Nothing> : (
          <ul>{activities.map(({ id, title, month, status: stands }) => <li key={id}><RecordLink to={`/activities/${id}`} name={title} />, {longMonth(month)} ({text(`activityStatus.${stands}`)})</li>)}</ul>
        )}
      </Section>
    </>
  );
}
