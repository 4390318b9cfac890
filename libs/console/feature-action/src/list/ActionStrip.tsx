import { Box, Paper, Skeleton, Typography } from '@mui/material';
import { ActionFiguresDocument, useApiQuery } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';

/** How corrective actions stand: overdue and slipped are two figures, each with the sentence that says what it counts. */
export function ActionStrip() {
  const text = useText();
  const { data } = useApiQuery(ActionFiguresDocument, {});
  if (!data) return <Skeleton variant="rounded" height={96} sx={{ mb: 2 }} />;
  const { total, open, overdue, slipped, awaitingVerification, medianDaysToDone, done } = data.actionFigures.total;
  const figures = [
    [text('corrections.strip.overdue', { count: overdue, base: open }), text('corrections.strip.overdueWhat')],
    [text('corrections.strip.slipped', { count: slipped, base: total }), text('corrections.strip.slippedWhat')],
    [text('corrections.strip.waiting', { smart_count: awaitingVerification }), text('corrections.strip.practice')],
    ...(medianDaysToDone === null ? [] : [[text('corrections.strip.median', { days: medianDaysToDone }), text('corrections.strip.medianWhat', { count: done })]]),
  ] as const;
  return (
    <Box component="section" aria-label={text('corrections.strip.label')} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', mb: 2 }}>
      {figures.map(([figure, sentence]) => (
        <Paper key={figure} variant="outlined" sx={{ p: 1.5 }}>
          <Typography sx={{ fontWeight: 650 }}>{figure}</Typography>
          <Typography sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{sentence}</Typography>
        </Paper>
      ))}
    </Box>
  );
}
