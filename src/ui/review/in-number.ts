/** A bare number in the way of writing of the language in use, with exactly so many decimals; never "-0". */
export const inNumber = (value: number, decimals = 0): string =>
  new Intl.NumberFormat(document.documentElement.lang || 'en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  }).format(value);

/** The same with its sign, "+1.5" or "−2"; 0 has none. */
export const inSignedNumber = (value: number, decimals = 0): string =>
  new Intl.NumberFormat(document.documentElement.lang || 'en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  }).format(value);
