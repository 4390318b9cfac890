import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { useViewer } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { lateAddress } from './stages';

/** How many audits of an activity are late, leading to them. */
export function LateLink({ activity, count }: { readonly activity: string; readonly count: number }) {
  const text = useText();
  const today = useViewer()?.today;
  const words = text('schedule.late', { smart_count: count });
  return today ? <MuiLink component={Link} to={lateAddress(activity, today)} sx={{ fontWeight: 650 }}>{words}</MuiLink> : <strong>{words}</strong>;
}
