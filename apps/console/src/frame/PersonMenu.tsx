import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import KeyOutlined from '@mui/icons-material/KeyOutlined';
import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import { Box, Button, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useViewer } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { useSigningOut } from '../sign-in/use-signing-out';

/** Who is signed in and in which roles, with the way out. */
export function PersonMenu() {
  const text = useText();
  const viewer = useViewer();
  const { signOut, dialog } = useSigningOut();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!viewer) return null;
  const roles = [...(viewer.level ? [text(`level.${viewer.level}`)] : []), ...viewer.roles.map((role) => text(`role.${role}`))].join(', ');
  return (
    <>
      <Button color="inherit" startIcon={<AccountCircleOutlined />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={({ currentTarget }) => setAnchor(currentTarget)}>
        <Box component="span" sx={{ display: { xs: 'none', sm: 'block' }, textAlign: 'left', lineHeight: 1.2 }}>
          {viewer.name}
          <Box component="span" sx={{ display: 'block', fontWeight: 400, fontSize: '0.8125rem' }}>{roles}</Box>
        </Box>
        <Box component="span" sx={{ display: { sm: 'none' } }}>{text('menu.me')}</Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {viewer.operations.includes('tokens') ? (
          <MenuItem component={Link} to="/tokens" onClick={() => setAnchor(null)}>
            <ListItemIcon><KeyOutlined fontSize="small" /></ListItemIcon>
            <ListItemText>{text('menu.tokens')}</ListItemText>
          </MenuItem>
        ) : null}
        {viewer.operations.includes('auditorAgreement') && viewer.roles.includes('AUDITOR') ? (
          <MenuItem component={Link} to="/my-agreement" onClick={() => setAnchor(null)}>
            <ListItemIcon><HandshakeOutlined fontSize="small" /></ListItemIcon>
            <ListItemText>{text('agreement.mine')}</ListItemText>
          </MenuItem>
        ) : null}
        {viewer.operations.includes('calendarFeeds') ? (
          <MenuItem component={Link} to="/calendar-feeds" onClick={() => setAnchor(null)}>
            <ListItemIcon><EventOutlined fontSize="small" /></ListItemIcon>
            <ListItemText>{text('menu.feeds')}</ListItemText>
          </MenuItem>
        ) : null}
        {viewer.operations.includes('notificationSettings') ? (
          <MenuItem component={Link} to="/e-mail-settings" onClick={() => setAnchor(null)}>
            <ListItemIcon><MailOutlined fontSize="small" /></ListItemIcon>
            <ListItemText>{text('menu.mail')}</ListItemText>
          </MenuItem>
        ) : null}
        <MenuItem onClick={() => {
          setAnchor(null);
          signOut();
        }}>
          <ListItemIcon><LogoutOutlined fontSize="small" /></ListItemIcon>
          <ListItemText>{text('action.signOut')}</ListItemText>
        </MenuItem>
      </Menu>
      {dialog}
    </>
  );
}
