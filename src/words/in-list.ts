import { languageInUse } from './language-in-use.ts';

/** "a, b and c"; a single one alone. British English sets no comma before "and". */
export const inList = (parts: readonly string[]): string =>
  new Intl.ListFormat(languageInUse() === 'en' ? 'en-GB' : languageInUse(), { type: 'conjunction' }).format(parts);
