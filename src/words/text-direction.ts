/** Languages that are written from right to left, for browsers that do not tell. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** As newer browsers tell it; the types do not know of it yet. */
interface WithTextInfo {
  readonly getTextInfo?: () => { readonly direction: 'ltr' | 'rtl' };
}

/** Which way a language is written. */
export const textDirection = (language: string): 'ltr' | 'rtl' => {
  const locale = new Intl.Locale(language);
  return (
    (locale as WithTextInfo).getTextInfo?.().direction ?? (RIGHT_TO_LEFT.includes(locale.language) ? 'rtl' : 'ltr')
  );
};
