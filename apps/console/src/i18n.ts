import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import { heldWords, onMoreWords } from '@goodmark/console-ui';

/** react-admin's own words in English, and ours over them. */
export const i18nProvider = polyglotI18nProvider(() => ({ ...englishMessages, ...heldWords() }), 'en', [{ locale: 'en', name: 'English' }], { allowMissing: false });

// The words of a screen are taken in when its file arrives, before it is drawn.
onMoreWords(() => void i18nProvider.changeLocale('en'));
