import { TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useListContext } from 'react-admin';

const SETTLED_AFTER_MS = 400;

/** A filter one types into; the list follows when the typing pauses. */
export function FilterText({ source, label }: { readonly source: string; readonly label: string }) {
  const { filterValues, setFilters } = useListContext();
  const inAddress = String((filterValues as Record<string, unknown>)[source] ?? '');
  const [typed, setTyped] = useState(inAddress);
  useEffect(() => setTyped(inAddress), [inAddress]);
  useEffect(() => {
    if (typed === inAddress) return;
    const settled = setTimeout(() => {
      const { [source]: _before, ...others } = filterValues as Record<string, unknown>;
      setFilters(typed ? { ...others, [source]: typed } : others, []);
    }, SETTLED_AFTER_MS);
    return () => clearTimeout(settled);
  }, [typed, inAddress, filterValues, setFilters, source]);
  return <TextField id={`filter-${source}`} type="search" label={label} value={typed} onChange={({ target }) => setTyped(target.value)} sx={{ minWidth: 200 }} />;
}
