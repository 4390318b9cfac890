import type { ReactNode } from 'react';
import { useViewer } from '@goodmark/console-data';
import { NotAllowedPage } from './FailurePage';
import { PageSkeleton } from './PageSkeleton';

/** A screen for those who may see what is on it, by the API's word; for everybody else one plain sentence. */
export function Allowed({ needs, children }: { readonly needs?: string | undefined; readonly children: ReactNode }) {
  const viewer = useViewer();
  if (!viewer) return <PageSkeleton />;
  return !needs || viewer.operations.includes(needs) ? children : <NotAllowedPage />;
}
