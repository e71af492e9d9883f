/** The texts of a count in the language in use; 'other' stands in for every form that a language has and a text has not. */
export interface PluralForms extends Partial<Record<Intl.LDMLPluralRule, string>> {
  readonly other: string;
}

/** The form that the language of the page wants for a count. */
export const plural = (count: number, forms: PluralForms): string =>
  forms[new Intl.PluralRules(languageInUse()).select(count)] ?? forms.other;

/** What the page says that it is written in; English outside of one. */
const languageInUse = (): string => globalThis.document?.documentElement.lang || 'en';
