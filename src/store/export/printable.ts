/** Where the fonts that every PDF reader has lack a sign: what stands for it. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '≥': '>=',
  '≤': '<=',
  '≈': '~',
};

/** Signs of Windows-1252, the code of those fonts, beyond Latin-1. */
const BEYOND_LATIN_1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

const isPrintable = (sign: string): boolean =>
  (sign >= ' ' && sign <= '~') || (sign >= '¡' && sign <= 'ÿ') || BEYOND_LATIN_1.includes(sign);

/**
 * A text in the signs of the PDF's own fonts, which have every letter of English, German, Spanish and most of western
 * Europe: accents that they lack are left off, other scripts become question marks.
 */
export const printable = (text: string): string =>
  [...text.normalize('NFC')]
    .map((sign) => STAND_INS[sign] ?? sign)
    .map((sign) => {
      if ([...sign].every(isPrintable)) return sign;
      const bare = sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
      return bare !== '' && [...bare].every(isPrintable) ? bare : /\s/.test(sign) ? ' ' : '?';
    })
    .join('');
