import { Box, Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../text';

/** How many are counted before "more than 10,000" is said. */
const COUNTED_TO = 10_000;

/** Which rows are on screen and of how many, with the way to the page before and after. */
export function ListPages() {
  const text = useText();
  const { page, perPage, setPage, data, hasNextPage, hasPreviousPage, isPending, isPlaceholderData, meta } = useListContext();
  if (isPending || !data) return null;
  const total = (meta as { totalCount?: number } | undefined)?.totalCount ?? data.length;
  const from = (page - 1) * perPage + 1;
  const to = from + data.length - 1;
  const counted = data.length === 0 ? text('pages.none') : total > COUNTED_TO ? text('pages.ofMany', { from, to }) : text('pages.of', { from, to, total });
  // Until they arrive, the page before stands there under another page's numbers.
  const said = isPlaceholderData ? text('pages.loading') : counted;
  return (
    <Box component="nav" aria-label={text('pages.label')} sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 1.5, flexWrap: 'wrap' }}>
      <Box component="span" role="status">{said}</Box>
      {hasPreviousPage ? <Button variant="outlined" size="small" onClick={() => setPage(page - 1)}>{text('pages.previous')}</Button> : null}
      {hasNextPage ? <Button variant="outlined" size="small" onClick={() => setPage(page + 1)}>{text('pages.next')}</Button> : null}
    </Box>
  );
}
