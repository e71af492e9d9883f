/**
 * A number as one writes it by hand, with a decimal point or comma; null when it is none. Without marks between thousands,
 * which would make "1.500" a question: nothing that is asked for here is that large.
 */
export const numberOf = (text: string): number | null => {
  const plain = text.trim().replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
};
