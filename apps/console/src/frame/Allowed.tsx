import type { ReactNode } from 'react';
import { useViewer } from '@goodmark/console-data';
import { FailureNote, Page, useText } from '@goodmark/console-ui';
import { PageSkeleton } from './PageSkeleton';

/** A screen for those who may see what is on it, by the API's word; for everybody else one plain sentence. */
export function Allowed({ needs, children }: { readonly needs?: string | undefined; readonly children: ReactNode }) {
  const text = useText();
  const viewer = useViewer();
  if (!viewer) return <PageSkeleton />;
  if (!needs || viewer.operations.includes(needs)) return children;
  return <Page title={text('failure.FORBIDDEN.title')}><FailureNote failure={{ code: 'FORBIDDEN', message: '', requestId: null }} /></Page>;
}
