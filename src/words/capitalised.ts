import { languageInUse } from './language-in-use.ts';

/** The same words at the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase(languageInUse()) + text.slice(1);
