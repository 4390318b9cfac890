import { Button, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { ActivityLinksDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { longMonth, RecordLink, Section, useText } from '@goodmark/console-ui';
import { LinkAimsDialog } from './LinkAimsDialog';
import { valueWords } from './value-words';

/** What an activity answers to: a value that crossed its threshold, recommendations of inspections, objectives of the improvement plan. */
export function ActivityAims({ activityId }: { readonly activityId: string }) {
  const text = useText();
  const mayLink = useMay('activityLinksSet');
  const [linking, setLinking] = useState(false);
  const activity = useApiQuery(ActivityLinksDocument, { id: activityId }).data?.activity;
  if (!activity) return <Section title={text('aims.answers')}><Skeleton variant="rounded" height={60} /></Section>;
  const { recommendations, objectives, triggeredBy } = activity;
  const nothing = recommendations.length + objectives.length === 0 && !triggeredBy;
  return (
    <Section title={text('aims.answers')}>
      {nothing ? <Typography>{text('aims.answersNothing')}</Typography> : (
        <ul>
          {triggeredBy ? <li><RecordLink to={`/triggers/indicators/${triggeredBy.indicator.id}`} name={triggeredBy.indicator.name} />, {text('indicators.valueOf', { value: valueWords(triggeredBy.value, triggeredBy.indicator.unit, text), month: longMonth(triggeredBy.month) })}</li> : null}
          {recommendations.map(({ id, title, inspection }) => <li key={id}><RecordLink to={`/triggers/recommendations/${id}`} name={title} /> ({inspection})</li>)}
          {objectives.map(({ id, title, plan }) => <li key={id}><RecordLink to={`/triggers/objectives/${id}`} name={title} /> ({plan})</li>)}
        </ul>
      )}
      {mayLink ? <Button variant="outlined" onClick={() => setLinking(true)}>{text('aims.link')}</Button> : null}
      {linking ? <LinkAimsDialog activity={activity} onClose={() => setLinking(false)} /> : null}
    </Section>
  );
}
