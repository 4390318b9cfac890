import { Admin, CustomRoutes } from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
import { authProvider, dataProvider } from '@goodmark/console-data';
import { darkTheme, lightTheme } from '@goodmark/console-ui';
import { Allowed } from './frame/Allowed';
import { ErrorPage } from './frame/ErrorPage';
import { Frame } from './frame/Frame';
import { HomePage } from './frame/HomePage';
import { NotFoundPage } from './frame/NotFoundPage';
import { i18nProvider } from './i18n';
import { queryClient } from './queries';
import { PUBLIC_ROUTES, ROUTES } from './routes';
import { SignInPage } from './sign-in/SignInPage';

/** The console: its frame, and every address there is (see routes.tsx). */
export const App = () => (
  <BrowserRouter>
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      theme={lightTheme}
      darkTheme={darkTheme}
      loginPage={SignInPage}
      layout={Frame}
      error={ErrorPage}
      catchAll={NotFoundPage}
      requireAuth
      disableTelemetry
      title=""
    >
      <CustomRoutes noLayout>
        {PUBLIC_ROUTES.map(({ path, page: Screen }) => <Route key={path} path={path} element={<Screen />} />)}
      </CustomRoutes>
      <CustomRoutes>
        <Route path="/" element={<HomePage />} />
        {ROUTES.map(({ path, page: Screen, needs }) => <Route key={path} path={path} element={<Allowed needs={needs}><Screen /></Allowed>} />)}
      </CustomRoutes>
    </Admin>
  </BrowserRouter>
);
