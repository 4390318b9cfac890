import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import RateReviewOutlined from '@mui/icons-material/RateReviewOutlined';
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import { Box } from '@mui/material';
import { Menu } from 'react-admin';
import { useViewer } from '@goodmark/console-data';
import { type TextKey, useText } from '@goodmark/console-ui';

interface Item {
  readonly to: string;
  readonly label: TextKey;
  readonly icon: typeof FactCheckOutlined;
  /** The operation of the API without which the screen would be empty. */
  readonly needs: string;
}

const ITEMS: readonly Item[] = [
  { to: '/work', label: 'menu.work', icon: AssignmentOutlined, needs: 'myWork' },
  { to: '/schedule', label: 'menu.schedule', icon: CalendarMonthOutlined, needs: 'schedule' },
  { to: '/audits', label: 'menu.audits', icon: FactCheckOutlined, needs: 'audits' },
  { to: '/moderation', label: 'menu.moderation', icon: RateReviewOutlined, needs: 'auditModerate' },
];

/** Only what the API says the viewer may open. */
export function MainMenu() {
  const text = useText();
  const operations = useViewer()?.operations;
  return (
    <Box component="nav" aria-label={text('menu.label')}>
      <Menu>
        {ITEMS.filter(({ needs }) => operations?.includes(needs)).map(({ to, label, icon: Icon }) => (
          <Menu.Item key={to} to={to} primaryText={text(label)} leftIcon={<Icon />} />
        ))}
      </Menu>
    </Box>
  );
}
