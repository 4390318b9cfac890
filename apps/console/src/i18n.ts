import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import { messages } from '@goodmark/console-ui';

/** react-admin's own words in English, and ours over them. */
export const i18nProvider = polyglotI18nProvider(() => ({ ...englishMessages, ...messages }), 'en', [{ locale: 'en', name: 'English' }], { allowMissing: false });
