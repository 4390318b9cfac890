import { Navigate } from 'react-router-dom';
import { useViewer } from '@goodmark/console-data';
import { Nothing, Page, useText } from '@goodmark/console-ui';

/** Where one lands: on one's work, or, with nothing here for one's roles yet, on a sentence that says so. */
export function HomePage() {
  const text = useText();
  const viewer = useViewer();
  if (!viewer) return null;
  if (viewer.operations.includes('myWork')) return <Navigate to="/work" replace />;
  if (viewer.ladoStanding !== null) return <Navigate to="/lado" replace />;
  return (
    <Page title={text('home.title', { name: viewer.name })}>
      <Nothing title={text('home.nothing.title')}>{text('home.nothing.what')}</Nothing>
    </Page>
  );
}
