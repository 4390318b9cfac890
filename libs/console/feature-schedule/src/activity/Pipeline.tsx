import { Box, Paper, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useText } from '@goodmark/console-ui';
import type { ActivityRead } from './ActivityPage';
import { LateLink } from './LateLink';
import { STAGES, stageAddress } from './stages';

/** How far the activity's audits have come, stage by stage; each count leads to the audits it counts. */
export function Pipeline({ activity: { id, counts, targetCount, moderationProgress } }: { readonly activity: ActivityRead }) {
  const text = useText();
  return (
    <Box component="section" aria-label={text('activity.pipeline')} sx={{ mb: 2 }}>
      <Box component="ol" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' }, gap: 1, listStyle: 'none', m: 0, p: 0 }}>
        {STAGES.map((stage) => (
          <Paper key={stage} component="li" variant="outlined" sx={{ p: 1.5 }}>
            <Box component={Link} to={stageAddress(id, stage)} sx={{ color: 'text.primary', display: 'block' }}>
              <Box component="span" sx={{ fontSize: '1.5rem', fontWeight: 650, mr: 1 }}>{counts[stage]}</Box>{text(`activity.stage.${stage}`)}
            </Box>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
              {stage === 'allocated' && targetCount !== null ? text('activity.ofTarget', { target: targetCount }) : null}
              {stage === 'submitted' && counts.lateAudits > 0 ? <LateLink activity={id} count={counts.lateAudits} /> : null}
              {stage === 'moderated' && counts.inModeration > 0 ? text('activity.inModeration', { smart_count: counts.inModeration }) : null}
            </Box>
          </Paper>
        ))}
      </Box>
      {moderationProgress.moderated.base === 0 ? null : <ModerationLine progress={moderationProgress} />}
    </Box>
  );
}

/** The rate of moderation reached against the one planned, how long it takes, and what was returned, as sentences. */
function ModerationLine({ progress: { moderated, target, medianDays, longestDays, waiting, longestWaitingDays, returned } }: { readonly progress: ActivityRead['moderationProgress'] }) {
  const text = useText();
  const { count, base, percent } = moderated;
  const sentences = [
    text(target === null ? 'activity.moderated.byRule' : 'activity.moderated.ofTarget', { count, base, percentage: percent ?? 0, target: target ?? 0 }),
    medianDays === null ? '' : text('activity.moderated.days', { smart_count: medianDays, longest: longestDays ?? 0 }),
    waiting === 0 ? '' : text('activity.moderated.waiting', { smart_count: waiting, days: longestWaitingDays ?? 0 }),
    returned === 0 ? '' : text('activity.moderated.returned', { smart_count: returned }),
  ];
  return <Typography sx={{ mt: 1 }}>{sentences.filter(Boolean).join(' ')}</Typography>;
}
