import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton, Paper, Typography, useMediaQuery, type Theme } from '@mui/material';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { useId } from 'react';
import { useText } from '@goodmark/console-ui';
import type { FormPart } from './form-parts';
import { GuidanceBeside } from './GuidanceBeside';

interface Props {
  readonly part: FormPart | null;
  /** What the part is called. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Whether there is room for the guidance beside the form. */
export const useRoomBeside = (): boolean => useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));

/** The guidance at the right of the form; on a narrow screen a dialog over it. */
export function BesideForm({ part, name, onClose }: Props) {
  const text = useText();
  const id = useId();
  const room = useRoomBeside();
  const title = text('write.beside.title', { part: name });
  if (!room) {
    return (
      <Dialog open onClose={onClose} fullWidth aria-labelledby={id}>
        <DialogTitle id={id}>{title}</DialogTitle>
        {/* Nothing in it may take the focus, and it must be scrolled by keyboard. */}
        <DialogContent tabIndex={0}><GuidanceBeside part={part} /></DialogContent>
        <DialogActions><Button onClick={onClose}>{text('write.beside.close')}</Button></DialogActions>
      </Dialog>
    );
  }
  return (
    <Paper variant="outlined" component="aside" aria-labelledby={id} sx={{ p: 2, position: 'sticky', top: 72, maxHeight: 'calc(100vh - 96px)', overflowY: 'auto', minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 1, mb: 1 }}>
        <Typography id={id} variant="h3" component="h2" sx={{ flex: 1 }}>{title}</Typography>
        <IconButton size="small" onClick={onClose} aria-label={text('write.beside.close')}><CloseOutlined fontSize="small" /></IconButton>
      </Box>
      <GuidanceBeside part={part} />
    </Paper>
  );
}
