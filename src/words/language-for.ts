import { LANGUAGES, type Language, type LanguageWish } from './language.ts';
import { sourceLocale } from './locales/locale-codes.ts';

/** "pt-BR" has a text in "pt-BR" first, then in "pt". */
const nearest = (wanted: string): Language | undefined =>
  LANGUAGES.find((language) => language.toLowerCase() === wanted.toLowerCase()) ??
  LANGUAGES.find((language) => language.split('-')[0] === wanted.toLowerCase().split('-')[0]);

/** The language of a wish. `preferred` is what the device prefers, the best first; what nobody has written is English. */
export const languageFor = (wish: LanguageWish, preferred: readonly string[]): Language => {
  if (wish !== 'device') return wish;
  return preferred.map(nearest).find((language) => language !== undefined) ?? sourceLocale;
};
