import { TextField } from '@mui/material';
import { useText } from '../text';
import type { FieldProps } from './field';

interface Props extends FieldProps {
  /** How many lines it shows when it is empty; one line when left out. */
  readonly lines?: number;
  /** How many characters are kept; said when few are left, never cut off. */
  readonly limit?: number;
  readonly type?: 'text' | 'email' | 'number' | 'password';
}

/** From this share of the limit on, what is left is counted. */
const COUNTED_FROM = 0.9;

/** A box for a text. A text that is too long is kept and counted: cutting it off would lose words. */
export function TextBox({ id, label, value, onChange, problem, hint, lines = 1, limit, required, disabled, type = 'text' }: Props) {
  const text = useText();
  const left = limit === undefined ? null : limit - value.length;
  const counted = left !== null && limit !== undefined && value.length >= limit * COUNTED_FROM;
  const count = counted ? text(left < 0 ? 'form.tooLong' : 'form.left', { smart_count: Math.abs(left) }) : '';
  return (
    <TextField
      id={id} label={label} type={type} fullWidth value={value} onChange={({ target }) => onChange(target.value)} disabled={disabled}
      error={Boolean(problem) || (left ?? 0) < 0} helperText={[problem, hint, count].filter(Boolean).join(' ') || undefined}
      {...(lines > 1 ? { multiline: true, minRows: lines } : {})}
      slotProps={{ htmlInput: { 'aria-required': required, autoComplete: 'off' }, inputLabel: { shrink: true } }}
    />
  );
}
