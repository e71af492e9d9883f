import { allLocales } from './locales/locale-codes.ts';

/** A language that Padline speaks, BCP 47. */
export type Language = (typeof allLocales)[number];

export const LANGUAGES: readonly Language[] = allLocales;

/** What the lifter wishes to read and hear: one language, or whichever the device prefers. */
export type LanguageWish = 'device' | Language;
