import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import type { Choice } from '@goodmark/audit-tool';

interface Props {
  /** The id of the group, to lead to it. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly (Choice & { readonly meaning?: string })[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly problem: string | undefined;
  readonly hint: string | undefined;
  readonly disabled: boolean;
}

/** One of several answers: a radio group, each answer with what it means where its name does not say it all. */
export function OptionChoice({ id, label, options, value, onChange, problem, hint, disabled }: Props) {
  const notes = useId();
  return (
    <Box component="fieldset" id={id} tabIndex={-1} aria-describedby={problem || hint ? notes : undefined} sx={{ border: 0, p: 0, m: 0, minWidth: 0, scrollMarginTop: 80 }}>
      <Box component="legend" sx={{ fontWeight: 650, p: 0, mb: 0.5 }}>{label}</Box>
      {problem || hint ? (
        <Typography id={notes} component="div" variant="caption" sx={{ mb: 1, maxWidth: '70ch', color: problem ? 'error.main' : 'text.secondary' }}>{[problem, hint].filter(Boolean).join(' ')}</Typography>
      ) : null}
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))' }}>
        {options.map(({ key, name, meaning }) => (
          <Box
            component="label" key={key}
            sx={{
              display: 'flex', gap: 1, minHeight: 48, px: 1.5, py: 1, borderRadius: 1, cursor: disabled ? 'default' : 'pointer', border: 2,
              borderColor: key === value ? 'primary.main' : 'divider', bgcolor: key === value ? 'primary.light' : 'background.paper', '&:hover': disabled ? {} : { borderColor: 'primary.main' },
            }}
          >
            <input type="radio" name={id} value={key} checked={key === value} disabled={disabled} onChange={() => onChange(key)} style={{ width: 20, height: 20, margin: 0, marginTop: 2, flexShrink: 0, accentColor: 'currentColor' }} />
            <span>
              <Box component="span" sx={{ fontWeight: key === value ? 650 : 400 }}>{name}</Box>
              {meaning ? <Box component="span" sx={{ display: 'block', fontSize: '0.875rem', color: key === value ? 'text.primary' : 'text.secondary' }}>{meaning}</Box> : null}
            </span>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
