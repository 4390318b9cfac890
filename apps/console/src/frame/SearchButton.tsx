import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useMay } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';

/** The way to the search, from everywhere; Ctrl+K (or ⌘K) goes there too. */
export function SearchButton() {
  const text = useText();
  const navigate = useNavigate();
  const may = useMay('audits');
  useEffect(() => {
    if (!may) return;
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      navigate('/search');
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [may, navigate]);
  if (!may) return null;
  return (
    <Tooltip title={text('search.open')}>
      <IconButton color="inherit" component={Link} to="/search" aria-label={text('search.open')}><SearchOutlined /></IconButton>
    </Tooltip>
  );
}
