import { configureLocalization, LOCALE_STATUS_EVENT } from '@lit/localize';
import type { Language } from './language.ts';
import { sourceLocale, targetLocales } from './locales/locale-codes.ts';
import { tellPageLanguage } from './page-language.ts';

const { setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  // One file per language, fetched when it is wanted; the copy for offline use holds all of them.
  loadLocale: (language) => import(`./locales/${language}.ts`),
});

// At once, and before the elements hear of it: their numbers and plurals ask the page for its language.
window.addEventListener(LOCALE_STATUS_EVENT, ({ detail }) => {
  if (detail.status === 'ready') tellPageLanguage(detail.readyLocale);
});

/**
 * From now on all texts are in this language; elements on the page that are `@localized` write themselves anew. Stays with
 * the language before, and throws, when its file cannot be had.
 */
export const useLanguage = (language: Language): Promise<void> => setLocale(language);
