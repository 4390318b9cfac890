import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import { type Found, Picker } from '../forms/Picker';

interface Props {
  readonly source: string;
  readonly label: string;
  readonly search: (words: string) => Promise<Found>;
  /** The name of a value that came with the address. */
  readonly nameOf: (value: string) => Promise<string | null>;
}

/** A filter among too many for a choice box: found by typing. */
export function FilterPicker({ source, label, search, nameOf }: Props) {
  const { filterValues, setFilters } = useListContext();
  const { [source]: now, ...others } = (filterValues ?? {}) as Record<string, unknown>;
  return (
    <Box sx={{ width: 260 }}>
      <Picker id={`filter-${source}`} label={label} value={String(now ?? '')} search={search} nameOf={nameOf} onChange={(value) => setFilters(value ? { ...others, [source]: value } : others, [])} />
    </Box>
  );
}
