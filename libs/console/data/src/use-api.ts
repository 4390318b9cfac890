import type { TypedDocumentNode } from '@apollo/client';
import type { OperationVariables } from '@apollo/client';
import { keepPreviousData, useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { OperationDefinitionNode } from 'graphql';
import type { ApiFailure } from './api-failure';
import { ask, tell } from './client';

const nameOf = (document: TypedDocumentNode<never, never>): string =>
  (document.definitions[0] as OperationDefinitionNode).name?.value ?? 'unnamed';

interface ReadOptions {
  readonly enabled?: boolean;
  /** Keep showing the last answer while another is on its way, as a list does while it turns a page. */
  readonly keepPrevious?: boolean;
  /** Read again every so many milliseconds. */
  readonly every?: number;
}

/** Reads with a typed document. Its key is the operation's name and the variables. */
export function useApiQuery<D, V extends OperationVariables>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  { enabled = true, keepPrevious = false, every }: ReadOptions = {},
): UseQueryResult<D, ApiFailure> {
  return useQuery<D, ApiFailure>({
    queryKey: [nameOf(document as never), variables],
    queryFn: () => ask(document, variables),
    enabled,
    refetchInterval: every ?? false,
    ...(keepPrevious ? { placeholderData: keepPreviousData as never } : {}),
  });
}

/** Changes with a typed document; afterwards everything that is on screen is read again. */
export function useApiMutation<D, V extends OperationVariables>(document: TypedDocumentNode<D, V>): UseMutationResult<D, ApiFailure, V> {
  const cache = useQueryClient();
  return useMutation<D, ApiFailure, V>({
    mutationFn: (variables) => tell(document, variables),
    onSuccess: () => cache.invalidateQueries(),
  });
}
