import { Box, Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-router-dom';
import { ModerationProgressOfQueueDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { FigureText, longMonth, TableScroll, useText } from '@goodmark/console-ui';

/** How far moderation has come in the activities of the queue: the rate reached against what was planned, and how long it takes. */
export function QueueSummary() {
  const text = useText();
  const rows = useApiQuery(ModerationProgressOfQueueDocument, {}).data?.moderationProgress ?? [];
  const days = (value: number | null) => (value === null ? text('audits.none') : text('moderation.days', { smart_count: value }));
  if (rows.length === 0) return null;
  return (
        <Box component="details" sx={{ mb: 2 }}>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 32 }}>{text('moderation.progress.title', { smart_count: rows.length })}</Box>
          <TableScroll label={text('moderation.progress.label')}>
            <Table size="small">
              <TableHead><TableRow>{(['activity', 'reached', 'target', 'waiting', 'longestWaiting', 'median', 'longest', 'returned'] as const).map((key) => <TableCell key={key}>{text(`moderation.progress.${key}`)}</TableCell>)}</TableRow></TableHead>
              <TableBody>
                {rows.map(({ activity, moderated, target, waiting, longestWaitingDays, medianDays, longestDays, returned }) => (
                  <TableRow key={activity.id}>
                    <TableCell component="th" scope="row"><MuiLink component={Link} to={`/activities/${activity.id}`}>{activity.title}</MuiLink><br />{longMonth(activity.month)}</TableCell>
                    <TableCell><FigureText count={moderated.count} base={moderated.base} percentage={moderated.percent} /></TableCell>
                    <TableCell>{target === null ? text('moderation.progress.byRule') : text('moderation.progress.rate', { rate: target })}</TableCell>
                    <TableCell>{waiting}</TableCell>
                    <TableCell>{days(longestWaitingDays)}</TableCell>
                    <TableCell>{days(medianDays)}</TableCell>
                    <TableCell>{days(longestDays)}</TableCell>
                    <TableCell>{returned}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableScroll>
        </Box>
  );
}

/** The way to how far auditors and moderators agree, for those who read figures. */
export function AgreementLinks() {
  const text = useText();
  return useMay('agreement') ? <Button component={Link} to="/moderation/agreement" variant="outlined">{text('agreement.title')}</Button> : null;
}
