/** A load of "1,000" is a thousand pounds, "120.000" a hundred and twenty; two marks of one kind can only be thousands. */
const THOUSANDS = /^-?[1-9][.,]\d{3}$|^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/;
/** Thousands marked in one way, decimals in another or not at all. */
const WRITTEN = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$|^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;

/**
 * A number as people and programs write it, with a decimal point or comma and with or without thousands marked; null
 * where there is none.
 */
export const numberIn = (text: string): number | null => {
  const bare = text.trim().replaceAll(/[\s\u00a0\u202f'’]/g, '');
  if (!WRITTEN.test(bare)) return null;
  if (THOUSANDS.test(bare)) return Number(bare.replaceAll(/[.,]/g, ''));
  const mark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (mark < 0) return Number(bare);
  return Number(`${bare.slice(0, mark).replaceAll(/[.,]/g, '')}.${bare.slice(mark + 1)}`);
};
