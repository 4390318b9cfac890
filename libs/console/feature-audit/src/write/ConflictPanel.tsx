import { Box, Button, Paper, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '@goodmark/console-ui';
import type { DraftFields, FieldValue } from './draft/draft-fields';
import type { Conflict } from './draft/merge-drafts';
import { fieldLabel } from './field-label';
import { FieldValueText } from './FieldValueText';

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly fields: DraftFields;
  readonly onResolve: (field: string, value: FieldValue) => void;
}

const isText = (field: string, mine: FieldValue, theirs: FieldValue): boolean =>
  typeof mine === 'string' && typeof theirs === 'string' && field !== 'overall' && !field.endsWith('.grade') && mine !== '' && theirs !== '';

/** Two versions of what was written, side by side. Nothing of either is lost until somebody has chosen. */
export function ConflictPanel({ conflicts, fields, onResolve }: Props) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const count = conflicts.length;
  useEffect(() => (count > 0 ? box.current?.focus() : undefined), [count]);
  if (count === 0) return null;
  return (
    <Paper ref={box} variant="outlined" component="section" tabIndex={-1} role="alert" aria-labelledby="conflict-title" sx={{ p: 2, mb: 3, borderWidth: 2, borderColor: 'warning.main' }}>
      <Typography id="conflict-title" variant="h2" component="h2" sx={{ mb: 0.5 }}>{text('write.conflict.title', { smart_count: count })}</Typography>
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{text('write.conflict.what')}</Typography>
      <Box sx={{ display: 'grid', gap: 3 }}>
        {conflicts.map(({ field, theirs }) => {
          const mine = fields[field] ?? null;
          const label = fieldLabel(field, text);
          return (
            <Box key={field} component="section" aria-label={label}>
              <Typography variant="h3" component="h3" sx={{ mb: 1 }}>{label}</Typography>
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, mb: 1 }}>
                <Side title={text('write.conflict.mine')}><FieldValueText field={field} value={mine} /></Side>
                <Side title={text('write.conflict.theirs')}><FieldValueText field={field} value={theirs} /></Side>
              </Box>
              <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
                <Button variant="outlined" onClick={() => onResolve(field, mine)}>{text('write.conflict.keepMine')}</Button>
                <Button variant="outlined" onClick={() => onResolve(field, theirs)}>{text('write.conflict.keepTheirs')}</Button>
                {isText(field, mine, theirs) ? <Button variant="outlined" onClick={() => onResolve(field, `${mine as string}\n\n${theirs as string}`)}>{text('write.conflict.keepBoth')}</Button> : null}
              </Box>
            </Box>
          );
        })}
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
