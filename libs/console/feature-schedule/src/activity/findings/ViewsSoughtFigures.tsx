import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useApiQuery, useMay, ViewsOfActivityDocument } from '@goodmark/console-data';
import { auditsAddress, Section, useText } from '@goodmark/console-ui';

const COUNTED = ['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED'];

/** In how many audits of an activity the child, a parent and a carer were asked, with the way to those where they were not. */
export function ViewsSoughtFigures({ activityId, then }: { readonly activityId: string; readonly then: boolean }) {
  const text = useText();
  const may = useMay('viewsFigures');
  const [row] = useApiQuery(ViewsOfActivityDocument, { id: activityId }, { enabled: may }).data?.viewsFigures ?? [];
  if (!row || row.base === 0) return null;
  return (
    <Section title={text('findings.views')}>
      {then ? <Typography sx={{ mb: 1 }}>{text('findings.viewsNow')}</Typography> : null}
      <Box component="ul" sx={{ m: 0, pl: 3, maxWidth: '70ch' }}>
        {row.views.map(({ who, sought, changed }) => (
          <li key={who}>
            {text('findings.viewOf', { who: text(`viewHolder.${who}`), count: sought.count, base: sought.base, percentage: sought.percent ?? 0 })}.{' '}
            {changed.base > 0 ? text('findings.viewChanged', { count: changed.count, base: changed.base, percentage: changed.percent ?? 0 }) : null}{' '}
            {sought.count < sought.base ? <Link component={RouterLink} to={auditsAddress({ activity: activityId, status: COUNTED, viewsNotSought: [who] })}>{text('findings.viewsMissing', { smart_count: sought.base - sought.count })}</Link> : null}
          </li>
        ))}
      </Box>
    </Section>
  );
}
