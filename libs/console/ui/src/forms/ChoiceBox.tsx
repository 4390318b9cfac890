import { TextField } from '@mui/material';
import type { Choice } from '../lists/FilterSelect';
import { useText } from '../text';
import type { FieldProps } from './field';

/** A box to choose one of several from, as the device's own list. Nothing is chosen until somebody chooses. */
export function ChoiceBox({ id, label, value, onChange, problem, hint, required, disabled, choices, none }: FieldProps & { readonly choices: readonly Choice[]; readonly none?: string }) {
  const text = useText();
  return (
    <TextField
      select id={id} label={label} fullWidth value={value} onChange={({ target }) => onChange(target.value)} disabled={disabled}
      error={Boolean(problem)} helperText={[problem, hint].filter(Boolean).join(' ') || undefined}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true }, htmlInput: { 'aria-required': required } }}
    >
      <option value="">{none ?? text('form.choose')}</option>
      {choices.map(({ value: key, label: name }) => <option key={key} value={key}>{name}</option>)}
    </TextField>
  );
}
