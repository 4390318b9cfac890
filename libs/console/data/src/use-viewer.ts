import { useQuery } from '@tanstack/react-query';
import type { ApiFailure } from './api-failure';
import { currentViewer, type Viewer } from './session';

/** Who is signed in; undefined until it is known. */
export function useViewer(): Viewer | undefined {
  return useQuery<Viewer, ApiFailure>({ queryKey: ['Viewer'], queryFn: currentViewer, staleTime: Infinity }).data;
}

/** Whether the viewer may call an operation of the API at all, `auditAllocate`. */
export function useMay(operation: string): boolean {
  return useViewer()?.operations.includes(operation) ?? false;
}
