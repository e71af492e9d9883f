import { languageInUse } from './language-in-use.ts';

/** The texts of a count in the language in use; 'other' stands in for every form that a language has and a text has not. */
export interface PluralForms extends Partial<Record<Intl.LDMLPluralRule, string>> {
  readonly other: string;
}

/** The form that a language, usually the page's, wants for a count. */
export const plural = (count: number, forms: PluralForms, language: string = languageInUse()): string =>
  forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
