import { Alert, Box } from '@mui/material';
import { Suspense } from 'react';
import { Layout, type LayoutProps } from 'react-admin';
import { useViewer } from '@goodmark/console-data';
import { longDay, useText } from '@goodmark/console-ui';
import { SessionExpiredDialog } from '../sign-in/SessionExpiredDialog';
import { ErrorPage } from './ErrorPage';
import { MainMenu } from './MainMenu';
import { PageSkeleton } from './PageSkeleton';
import { TopBar } from './TopBar';

/** What stands round every screen: the menu, the bar, the banner of a demonstration, and the dialog when a session ends. */
export function Frame({ children }: LayoutProps) {
  const text = useText();
  const viewer = useViewer();
  return (
    <Layout appBar={TopBar} menu={MainMenu} error={ErrorPage} sx={{ minWidth: 0, '& .RaLayout-content': { px: { xs: 2, md: 3 }, pb: 4, minWidth: 0 } }}>
      {viewer?.demonstration ? (
        <Alert severity="info" icon={false} sx={{ mt: 1, py: 0 }}>{text('app.demonstration', { today: longDay(viewer.today) })}</Alert>
      ) : null}
      <Suspense fallback={<PageSkeleton />}>
        <Box sx={{ maxWidth: 1440 }}>{children}</Box>
      </Suspense>
      <SessionExpiredDialog />
    </Layout>
  );
}
