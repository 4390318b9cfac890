import { TextField } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../text';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One filter of a list, as a native choice; "All" takes it away. */
export function FilterSelect({ source, label, choices }: { readonly source: string; readonly label: string; readonly choices: readonly Choice[] }) {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  const choose = (value: string) => {
    const { [source]: _before, ...others } = filterValues as Record<string, unknown>;
    setFilters(value ? { ...others, [source]: value } : others, []);
  };
  const filtered = (filterValues as Record<string, unknown>)[source];
  // An address may ask for several values at once; then they stand as one more choice.
  const several = Array.isArray(filtered) ? (filtered as string[]) : null;
  const labelOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <TextField
      select id={`filter-${source}`} label={label} value={String(filtered ?? '')} sx={{ minWidth: 150, maxWidth: 260 }}
      onChange={({ target }) => choose(target.value)} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{text('filters.all')}</option>
      {several ? <option value={String(several)}>{several.map(labelOf).join(', ')}</option> : null}
      {choices.map(({ value, label: name }) => <option key={value} value={value}>{name}</option>)}
    </TextField>
  );
}
