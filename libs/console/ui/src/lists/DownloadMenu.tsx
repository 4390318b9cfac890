import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useText } from '../text';

const FORMATS = ['csv', 'xlsx'] as const;

/** Offers a whole list as a file, however many pages it has on screen; the server makes it. */
export function DownloadMenu({ addressOf }: { readonly addressOf: (format: 'csv' | 'xlsx') => string }) {
  const text = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button startIcon={<DownloadOutlined />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={({ currentTarget }) => setAnchor(currentTarget)}>{text('download.label')}</Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {FORMATS.map((format) => <MenuItem key={format} component="a" href={addressOf(format)} download onClick={() => setAnchor(null)}>{text(`download.${format}`)}</MenuItem>)}
      </Menu>
    </>
  );
}
