import { LANGUAGES, type LanguageWish } from '../words/language.ts';

const KEY = 'padline.language';

/** Keeps the wish on this device. A browser that refuses storage follows the device next time. */
export const rememberLanguage = (wish: LanguageWish): void => {
  try {
    localStorage.setItem(KEY, wish);
  } catch {
    // Refused or full: nothing is lost but the convenience.
  }
};

/** What the lifter wished last; a language that is not spoken here is as none. */
export const rememberedLanguage = (): LanguageWish => {
  try {
    const stored = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored) ?? 'device';
  } catch {
    return 'device';
  }
};
