import { TextField } from '@mui/material';
import type { FieldProps } from './field';

/** A box for a day and a time in London, `YYYY-MM-DDTHH:MM` or empty, with the device's own calendar and clock. */
export function TimeBox({ id, label, value, onChange, problem, hint, required, disabled }: FieldProps) {
  return (
    <TextField
      id={id} type="datetime-local" label={label} fullWidth value={value} onChange={({ target }) => onChange(target.value)} disabled={disabled}
      error={Boolean(problem)} helperText={[problem, hint].filter(Boolean).join(' ') || undefined}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { 'aria-required': required } }}
    />
  );
}
