import Brightness4Outlined from '@mui/icons-material/Brightness4Outlined';
import { IconButton, Tooltip, Typography } from '@mui/material';
import { AppBar, LoadingIndicator, useTheme } from 'react-admin';
import { useText } from '@goodmark/console-ui';
import { InboxButton } from './InboxButton';
import { SearchButton } from './SearchButton';
import { PersonMenu } from './PersonMenu';

function ThemeButton() {
  const text = useText();
  const [theme, setTheme] = useTheme();
  const label = text(theme === 'dark' ? 'theme.toLight' : 'theme.toDark');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}><Brightness4Outlined /></IconButton>
    </Tooltip>
  );
}

function AppName() {
  const text = useText();
  return <Typography component="div" sx={{ flex: 1, fontWeight: 650 }}>{text('app.name')}</Typography>;
}

/** The bar at the top of every screen. */
export const TopBar = () => (
  <AppBar toolbar={<><LoadingIndicator /><SearchButton /><InboxButton /><ThemeButton /></>} userMenu={<PersonMenu />}>
    <AppName />
  </AppBar>
);
