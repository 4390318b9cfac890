import { CssBaseline } from '@mui/material';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, localStorageStore, Notification, ThemeProvider, ThemesContext } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider, ScrollRestoration } from 'react-router-dom';
import { authProvider, dataProvider, exportedList } from '@goodmark/console-data';
import { darkTheme, ExportedLists, lightTheme } from '@goodmark/console-ui';
import { Allowed } from './frame/Allowed';
import { ErrorPage } from './frame/ErrorPage';
import { NotAllowedPage, NotFoundPage, NotSignedInPage } from './frame/FailurePage';
import { Frame } from './frame/Frame';
import { HomePage } from './frame/HomePage';
import { PageSkeleton } from './frame/PageSkeleton';
import { i18nProvider } from './i18n';
import { queryClient } from './queries';
import { PUBLIC_ROUTES, ROUTES } from './routes';
import { SignInPage } from './sign-in/SignInPage';

const store = localStorageStore();
const themes = { lightTheme, darkTheme };

/**
 * The console: its frame, and every address there is (see routes.tsx). It is put together from the parts of react-admin's
 * `Admin`, because that one brings pages of its own that are never shown here and would have to be downloaded.
 */
const Console = () => (
  <CoreAdminContext authProvider={authProvider} dataProvider={dataProvider} i18nProvider={i18nProvider} queryClient={queryClient} store={store}>
    <ThemesContext.Provider value={themes}>
      <ThemeProvider>
        <CssBaseline enableColorScheme />
        <CoreAdminUI
          loginPage={SignInPage} layout={Frame} loading={PageSkeleton} error={ErrorPage} authenticationError={NotSignedInPage} accessDenied={NotAllowedPage}
          catchAll={NotFoundPage} requireAuth disableTelemetry title=""
        >
          <CustomRoutes noLayout>
            {PUBLIC_ROUTES.map(({ path, page: Screen }) => <Route key={path} path={path} element={<Screen />} />)}
          </CustomRoutes>
          <CustomRoutes>
            <Route path="/" element={<HomePage />} />
            {ROUTES.map(({ path, page: Screen, needs, walled }) => <Route key={path} path={path} element={<Allowed needs={needs} walled={walled}><ExportedLists.Provider value={exportedList}><Screen /></ExportedLists.Provider></Allowed>} />)}
          </CustomRoutes>
        </CoreAdminUI>
        <Notification />
        <ScrollRestoration />
      </ThemeProvider>
    </ThemesContext.Provider>
  </CoreAdminContext>
);

/** A router that can hold somebody back who is about to leave typed words behind (AsksBeforeLeaving). */
const router = createBrowserRouter([{ path: '*', element: <Console /> }]);

export const App = () => <RouterProvider router={router} />;
