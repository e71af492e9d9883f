import { msg } from '@lit/localize';
import { sourceLocale } from './locales/locale-codes.ts';
import { textDirection } from './text-direction.ts';

/** The build writes one for every language beside that of the page as it is served. */
const manifestOf = (language: string): string =>
  language === sourceLocale ? 'manifest.webmanifest' : `manifest.${language}.webmanifest`;

/**
 * The page says which language it is in from now on: to screen readers, to whoever lists it, and to the home screen that it
 * is put on. `msg` must speak that language already.
 */
export const tellPageLanguage = (language: string, page: Document = document): void => {
  page.documentElement.lang = language;
  page.documentElement.dir = textDirection(language);
  page
    .querySelector('meta[name="description"]')
    ?.setAttribute('content', msg('See when your hips leave the pad on the leg press.'));
  // Only a build has one.
  page.querySelector('link[rel="manifest"]')?.setAttribute('href', `./${manifestOf(language)}`);
};
