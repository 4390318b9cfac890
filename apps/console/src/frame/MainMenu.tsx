import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import RateReviewOutlined from '@mui/icons-material/RateReviewOutlined';
import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import KeyOutlined from '@mui/icons-material/KeyOutlined';
import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import RuleOutlined from '@mui/icons-material/RuleOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import GppMaybeOutlined from '@mui/icons-material/GppMaybeOutlined';
import LoopOutlined from '@mui/icons-material/LoopOutlined';
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
  /** Behind the wall around the register of allegations. */
  readonly walled?: true;
}

const ITEMS: readonly Item[] = [
  { to: '/work', label: 'menu.work', icon: AssignmentOutlined, needs: 'myWork' },
  { to: '/schedule', label: 'menu.schedule', icon: CalendarMonthOutlined, needs: 'schedule' },
  { to: '/triggers', label: 'menu.triggers', icon: CampaignOutlined, needs: 'indicatorBreaches' },
  { to: '/audits', label: 'menu.audits', icon: FactCheckOutlined, needs: 'audits' },
  { to: '/open-loops', label: 'menu.openLoops', icon: LoopOutlined, needs: 'openLoops' },
  { to: '/immediate-risks', label: 'menu.risks', icon: ReportProblemOutlined, needs: 'immediateRisks' },
  { to: '/lado', label: 'menu.lado', icon: GppMaybeOutlined, needs: 'ladoReferrals', walled: true },
  { to: '/moderation', label: 'menu.moderation', icon: RateReviewOutlined, needs: 'auditModerate' },
  { to: '/actions', label: 'menu.actions', icon: ChecklistOutlined, needs: 'correctiveActions' },
  { to: '/cases', label: 'menu.cases', icon: FolderOutlined, needs: 'cases' },
  { to: '/sampling-frames', label: 'menu.sampleFrames', icon: FilterListOutlined, needs: 'frameApply' },
  { to: '/completion', label: 'menu.completion', icon: TaskAltOutlined, needs: 'completion' },
  { to: '/data-checks', label: 'menu.checks', icon: RuleOutlined, needs: 'dataChecks' },
  { to: '/auditors', label: 'menu.auditors', icon: GroupsOutlined, needs: 'auditors' },
  { to: '/cohorts', label: 'menu.cohorts', icon: SchoolOutlined, needs: 'cohorts' },
  { to: '/people', label: 'menu.people', icon: PeopleOutlined, needs: 'people' },
  { to: '/settings', label: 'menu.settings', icon: SettingsOutlined, needs: 'programmeSettingsChange' },
  { to: '/tokens', label: 'menu.tokens', icon: KeyOutlined, needs: 'tokens' },
];

/** Only what the API says the viewer may open. */
export function MainMenu() {
  const text = useText();
  const viewer = useViewer();
  const isOffered = ({ needs, walled }: Item) => viewer?.operations.includes(needs) && (!walled || viewer.ladoStanding !== null);
  return (
    <Box component="nav" aria-label={text('menu.label')}>
      <Menu>
        {ITEMS.filter(isOffered).map(({ to, label, icon: Icon }) => (
          <Menu.Item key={to} to={to} primaryText={text(label)} leftIcon={<Icon />} />
        ))}
      </Menu>
    </Box>
  );
}
