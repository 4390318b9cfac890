import { CaseCategoriesDocument } from './operations.generated';
import { useApiQuery } from './use-api';

/** The names of case categories by key; a key that is not known reads as itself. */
export function useCategoryNames(): (keys: readonly string[]) => string {
  const known = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  return (keys) => keys.map((key) => known.find((each) => each.key === key)?.name ?? key).join(', ');
}
