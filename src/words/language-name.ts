/** What a language is called, in that language or `inLanguage`, as it begins a line: "Deutsch", "Español". */
export const languageName = (language: string, inLanguage: string = language): string => {
  const name = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
};
