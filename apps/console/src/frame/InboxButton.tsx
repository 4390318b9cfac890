import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { Link } from 'react-router-dom';
import { UnreadCountDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';

const LOOK_EVERY_MS = 60_000;

/** The way to the inbox, with how much in it is not read. */
export function InboxButton() {
  const text = useText();
  const may = useMay('notifications');
  const count = useApiQuery(UnreadCountDocument, {}, { enabled: may, every: LOOK_EVERY_MS }).data?.notifications.totalCount ?? 0;
  if (!may) return null;
  const label = count > 0 ? text('inbox.unread', { smart_count: count }) : text('inbox.open');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" component={Link} to="/inbox" aria-label={label}>{count > 0 ? <Badge badgeContent={count} color="error"><NotificationsOutlined /></Badge> : <NotificationsOutlined />}</IconButton>
    </Tooltip>
  );
}
