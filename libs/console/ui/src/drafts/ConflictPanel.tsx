import { Box, Button, Paper, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../text';

/** A field that was changed in two places, with both values. */
export interface ShownConflict<V> {
  readonly field: string;
  readonly label: string;
  readonly mine: V;
  readonly theirs: V;
  /** Both texts, one after the other; null for what cannot be both. */
  readonly both: V | null;
}

interface Props<V> {
  readonly conflicts: readonly ShownConflict<V>[];
  readonly show: (field: string, value: V) => ReactNode;
  readonly onResolve: (field: string, value: V) => void;
}

/** Two texts one after the other; null where either is empty. */
export const bothTexts = (mine: string, theirs: string): string | null => (mine === '' || theirs === '' ? null : `${mine}\n\n${theirs}`);

/** Two versions of what was written, side by side. Nothing of either is lost until somebody has chosen. */
export function ConflictPanel<V>({ conflicts, show, onResolve }: Props<V>) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const count = conflicts.length;
  useEffect(() => (count > 0 ? box.current?.focus() : undefined), [count]);
  if (count === 0) return null;
  return (
    <Paper ref={box} variant="outlined" component="section" tabIndex={-1} role="alert" aria-labelledby="conflict-title" sx={{ p: 2, mb: 3, borderWidth: 2, borderColor: 'warning.main' }}>
      <Typography id="conflict-title" variant="h2" component="h2" sx={{ mb: 0.5 }}>{text('drafts.conflict.title', { smart_count: count })}</Typography>
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{text('drafts.conflict.what')}</Typography>
      <Box sx={{ display: 'grid', gap: 3 }}>
        {conflicts.map(({ field, label, mine, theirs, both }) => (
          <Box key={field} component="section" aria-label={label}>
            <Typography variant="h3" component="h3" sx={{ mb: 1 }}>{label}</Typography>
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, mb: 1 }}>
              <Side title={text('drafts.conflict.mine')}>{show(field, mine)}</Side>
              <Side title={text('drafts.conflict.theirs')}>{show(field, theirs)}</Side>
            </Box>
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              <Button variant="outlined" onClick={() => onResolve(field, mine)}>{text('drafts.conflict.keepMine')}</Button>
              <Button variant="outlined" onClick={() => onResolve(field, theirs)}>{text('drafts.conflict.keepTheirs')}</Button>
              {both === null ? null : <Button variant="outlined" onClick={() => onResolve(field, both)}>{text('drafts.conflict.keepBoth')}</Button>}
            </Box>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}

const Side = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Paper variant="outlined" sx={{ p: 1.5, minWidth: 0 }}>
    <Typography component="div" sx={{ fontWeight: 650, mb: 0.5 }}>{title}</Typography>
    {children}
  </Paper>
);
