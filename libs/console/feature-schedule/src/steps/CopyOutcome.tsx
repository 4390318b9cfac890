import { Box, Typography } from '@mui/material';
import { longMonth, RecordLink, useText } from '@goodmark/console-ui';

interface Row {
  readonly title: string;
  readonly month: string;
  readonly problem: string | null;
  readonly activity: { readonly id: string } | null;
}

/** What became of each copy: the new activity, or why there is none. */
export function CopyOutcome({ rows }: { readonly rows: readonly Row[] }) {
  const text = useText();
  const made = rows.filter(({ activity }) => activity !== null).length;
  return (
    <>
      <Typography role="status">{text('plan.copy.made', { smart_count: made })}{made < rows.length ? ` ${text('plan.copy.notMade', { smart_count: rows.length - made })}` : ''}</Typography>
      <Box component="ul" sx={{ pl: 3, m: 0, mt: 1 }}>
        {rows.map(({ title, month, problem, activity }) => (
          <li key={`${month} ${title}`}>{activity ? <><RecordLink to={`/activities/${activity.id}/plan`} name={title} />{`, ${longMonth(month)}`}</> : `${title}, ${longMonth(month)}: ${problem ?? ''}`}</li>
        ))}
      </Box>
    </>
  );
}
