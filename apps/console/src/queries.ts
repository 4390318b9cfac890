import { QueryClient } from '@tanstack/react-query';
import type { ApiFailure } from '@goodmark/console-data';

const MOST_RETRIES = 2;

/** Reads are tried again only where that may help. A refusal stays a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < MOST_RETRIES && ['UNREACHABLE', 'TIMEOUT'].includes((error as unknown as ApiFailure).code),
      refetchOnWindowFocus: true,
      staleTime: 2_000,
    },
    mutations: { retry: false },
  },
});
