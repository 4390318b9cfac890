import { Box, Paper, Typography } from '@mui/material';
import type { DraftView } from '@goodmark/audit-tool';
import { CaseText } from './CaseText';
import { useText } from './text';

/** Whose views were sought: what they said, or why they were not asked. */
export function ViewsSought({ views }: { readonly views: readonly DraftView[] }) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))' }}>
      {views.map(({ who, sought, byWhom, how, said, whyNot, changedJudgement }) => (
        <Paper key={who} variant="outlined" sx={{ p: 2 }}>
          <Typography variant="h3" component="h3">{text(`viewHolder.${who}`)}</Typography>
          <Typography sx={{ mb: 1 }}>{text(sought ? 'audit.asked' : 'audit.notAsked')}</Typography>
          <CaseText label={text('audit.askedBy')} value={[byWhom, how].filter(Boolean).join(', ')} />
          <CaseText label={text('audit.said')} value={said} />
          <CaseText label={text('audit.whyNot')} value={whyNot} />
          {changedJudgement === null ? null : <Typography>{text(changedJudgement ? 'audit.changed' : 'audit.unchanged')}</Typography>}
        </Paper>
      ))}
    </Box>
  );
}
