import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import type { Choice } from '../lists/FilterSelect';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly (Choice & { readonly hint?: string })[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** Any number of several things. */
export function CheckBoxes({ id, label, choices, chosen, onChange, hint, problem }: Props) {
  const notes = useId();
  const toggle = (value: string) => onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <Box component="fieldset" id={id} tabIndex={-1} aria-describedby={hint || problem ? notes : undefined} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontWeight: 650 }}>{label}</Box>
      {hint || problem ? (
        <Typography id={notes} variant="caption" component="div" sx={{ mb: 1, color: problem ? 'error.main' : 'text.secondary' }}>{[problem, hint].filter(Boolean).join(' ')}</Typography>
      ) : null}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))', columnGap: 2 }}>
        {choices.map(({ value, label: name, hint: more }) => (
          <Box component="label" key={value} sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 32, cursor: 'pointer' }}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} style={{ width: 18, height: 18, margin: 0, flexShrink: 0 }} />
            <span>{name}{more ? <Box component="span" sx={{ display: 'block', fontSize: '0.875rem', color: 'text.secondary' }}>{more}</Box> : null}</span>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
