import { Box, Paper, Typography } from '@mui/material';
import { Rag } from '@goodmark/audit-tool';
import { longDay, useText } from '@goodmark/console-ui';
import type { PlanRead } from './plan-read';
import { RagMark } from './RagMark';

/** The log of meetings, the latest first: how each found the actions, and how these add up from one to the next. */
export function PlanMeetings({ meetings }: { readonly meetings: PlanRead['meetings'] }) {
  const text = useText();
  if (meetings.length === 0) return <Typography>{text('actionPlan.noMeetings')}</Typography>;
  return (
    <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {meetings.map(({ id, seq, heldOn, notes, by, rollForward, findings }) => (
        <Paper key={id} component="li" variant="outlined" sx={{ p: 2, breakInside: 'avoid' }}>
          <Typography component="h3" variant="h3">{text('actionPlan.meeting', { seq, day: longDay(heldOn) })}</Typography>
          <Typography>{text('actionPlan.found', { ...rollForward })}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, my: 1, p: 0, display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            {Object.values(Rag).map((rag) => ({ rag, count: findings.filter((each) => each.rag === rag).length })).filter(({ count }) => count > 0).map(({ rag, count }) => <li key={rag}><strong>{count}</strong> <RagMark rag={rag} /></li>)}
          </Box>
          {notes ? <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '75ch' }}>{notes}</Typography> : null}
          <Typography sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{text('actionPlan.recordedBy', { name: by.name })}</Typography>
        </Paper>
      ))}
    </Box>
  );
}
