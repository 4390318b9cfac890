import type { ReactNode } from 'react';
import { useViewer } from '@goodmark/console-data';
import { NotAllowedPage } from './FailurePage';
import { PageSkeleton } from './PageSkeleton';

interface Props {
  readonly needs?: string | undefined;
  readonly walled?: boolean | undefined;
  readonly children: ReactNode;
}

/** A screen for those who may see what is on it, by the API's word; for everybody else one plain sentence. */
export function Allowed({ needs, walled, children }: Props) {
  const viewer = useViewer();
  if (!viewer) return <PageSkeleton />;
  const mayOpen = !needs || viewer.operations.includes(needs);
  return mayOpen && (!walled || viewer.ladoStanding !== null) ? children : <NotAllowedPage />;
}
