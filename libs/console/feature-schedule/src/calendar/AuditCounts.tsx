import { Box, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { useText } from '@goodmark/console-ui';
import { dueAddress } from '../activity/stages';
import type { DueDay } from './due-days';

/** How many allocated audits are due on a day, each count leading to them. */
export function AuditCounts({ day: { on, activity, audits } }: { readonly day: DueDay }) {
  const text = useText();
  if (!audits) return null;
  return (
    <>
      {(['outstanding', 'submitted'] as const).filter((which) => audits[which] > 0).map((which) => (
        <Box key={which} component="span" sx={{ display: 'block' }}>
          <MuiLink component={Link} to={dueAddress(activity.id, on, which)} aria-label={text('calendar.countOf', { count: text(`calendar.${which}`, { smart_count: audits[which] }), title: activity.title })}>
            {text(`calendar.${which}`, { smart_count: audits[which] })}
          </MuiLink>
        </Box>
      ))}
    </>
  );
}
