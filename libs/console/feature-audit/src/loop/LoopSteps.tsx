import { Box, Paper } from '@mui/material';
import { LoopStage } from '@goodmark/audit-tool';
import { longDay, type Text, useText } from '@goodmark/console-ui';
import { disagreementWaits, type LoopRead } from './loop-read';

/** What a step says of itself: how it was done, or what is still to be done. */
function wordsOf(stage: LoopStage, audit: LoopRead, text: Text): string {
  const { loop, status, moderationChoice, feedbackHeldOn, filedOn, filedBy, feedback, viewerCan } = audit;
  const isOpen = loop?.stages.includes(stage) ?? false;
  switch (stage) {
    case 'MODERATION':
      return text(isOpen ? 'loop.MODERATION.toDo' : status === 'SUBMITTED' || (status === 'CLOSED' && moderationChoice === 'NOT_CHOSEN') ? 'loop.MODERATION.none' : 'loop.MODERATION.done');
    case 'FEEDBACK': {
      const held = feedbackHeldOn ?? feedback.find(({ withdrawnAt }) => withdrawnAt === null)?.heldOn;
      if (!held) return text('loop.FEEDBACK.toDo');
      return text(isOpen ? 'loop.FEEDBACK.again' : disagreementWaits(audit) ? 'loop.FEEDBACK.disagrees' : 'loop.FEEDBACK.done', { day: longDay(held) });
    }
    case 'ACTIONS':
      return isOpen ? text('loop.ACTIONS.toDo', { smart_count: loop?.openActions ?? 0 }) : text('loop.ACTIONS.done');
    case 'VERIFICATION':
      return isOpen ? text('loop.VERIFICATION.toDo', { smart_count: loop?.unverifiedActions ?? 0 }) : text('loop.VERIFICATION.done');
    case 'FILING':
      if (filedOn) return text('loop.FILING.done', { day: longDay(filedOn), name: filedBy?.name ?? text('loop.somebody') });
      return text(loop?.stages.includes('MODERATION') && !viewerCan.includes('FILE') ? 'loop.FILING.waits' : 'loop.FILING.toDo');
  }
}

/** The five steps, each with its state in a shape and in words. */
export function LoopSteps({ audit }: { readonly audit: LoopRead }) {
  const text = useText();
  return (
    <Paper variant="outlined" component="ol" aria-label={text('loop.steps')} sx={{ listStyle: 'none', m: 0, p: 2, display: 'grid', gap: 1 }}>
      {Object.values(LoopStage).map((stage) => {
        // A conversation in which a worker disagrees is not over before somebody has answered, even where nothing else is left to do.
        const isOpen = (audit.loop?.stages.includes(stage) ?? false) || (stage === 'FEEDBACK' && disagreementWaits(audit));
        return (
          <Box component="li" key={stage} sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline' }}>
            <Box component="span" aria-hidden="true" sx={{ flex: '0 0 1.25rem', fontWeight: 650, color: isOpen ? 'warning.main' : 'primary.main' }}>{isOpen ? '○' : '✓'}</Box>
            <Box component="span" sx={{ flex: '0 0 4rem', color: 'text.secondary', fontSize: '0.875rem' }}>{text(isOpen ? 'loop.toDo' : 'loop.done')}</Box>
            <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>{wordsOf(stage, audit, text)}</Box>
          </Box>
        );
      })}
    </Paper>
  );
}
