import { TextField } from '@mui/material';
import type { FieldProps } from './field';

/** A box for a day, `YYYY-MM-DD` or empty, with the device's own calendar. */
export function DayBox({ id, label, value, onChange, problem, hint, required, disabled, min }: FieldProps & { readonly min?: string }) {
  return (
    <TextField
      id={id} type="date" label={label} fullWidth value={value} onChange={({ target }) => onChange(target.value)} disabled={disabled}
      error={Boolean(problem)} helperText={[problem, hint].filter(Boolean).join(' ') || undefined}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min, 'aria-required': required } }}
    />
  );
}
