import { TextField } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import type { Choice } from './lists/FilterSelect';
import { useText } from './text';

interface Props {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What stands for nothing chosen; "All" when left out. */
  readonly none?: string;
}

/** A choice that stands in the address, so that what is on screen can be sent to somebody. */
export function AddressSelect({ name, label, choices, none }: Props) {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const choose = (value: string) => setParams((before) => {
    if (value) before.set(name, value);
    else before.delete(name);
    return before;
  }, { replace: true });
  return (
    <TextField
      select id={`address-${name}`} label={label} value={params.get(name) ?? ''} onChange={({ target }) => choose(target.value)} sx={{ minWidth: 160, maxWidth: 280 }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{none ?? text('filters.all')}</option>
      {choices.map(({ value, label: each }) => <option key={value} value={value}>{each}</option>)}
    </TextField>
  );
}
