import { Box, Typography } from '@mui/material';
import { useId } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  /** Null while neither is chosen. */
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
  readonly yes: string;
  readonly no: string;
  readonly problem?: string | undefined;
  readonly disabled?: boolean;
}

/** A question with two answers, none of them chosen beforehand. */
export function YesNo({ id, label, value, onChange, yes, no, problem, disabled }: Props) {
  const note = useId();
  const answers = [[true, yes], [false, no]] as const;
  return (
    <Box component="fieldset" id={id} tabIndex={-1} aria-describedby={problem ? note : undefined} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 650 }}>{label}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        {answers.map(([answer, word]) => (
          <Box component="label" key={word} sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 32, cursor: disabled ? 'default' : 'pointer' }}>
            <input type="radio" name={id} checked={value === answer} disabled={disabled} onChange={() => onChange(answer)} style={{ width: 20, height: 20, margin: 0, flexShrink: 0 }} />
            {word}
          </Box>
        ))}
      </Box>
      {problem ? <Typography id={note} component="div" variant="caption" sx={{ color: 'error.main' }}>{problem}</Typography> : null}
    </Box>
  );
}
