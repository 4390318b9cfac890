import { useListContext } from 'react-admin';
import { PagesBar } from './PagesBar';

/** The pages of the list around it. */
export function ListPages() {
  const { page, perPage, setPage, data, hasNextPage, hasPreviousPage, isPending, isPlaceholderData, meta } = useListContext();
  if (isPending || !data) return null;
  const total = (meta as { totalCount?: number } | undefined)?.totalCount ?? data.length;
  return <PagesBar page={page} perPage={perPage} count={data.length} total={total} hasPrevious={hasPreviousPage === true} hasNext={hasNextPage === true} onTurn={setPage} former={isPlaceholderData === true} />;
}
