/** A letter's width and a line's height, shares of the font's size: wider than in any system's own font. */
const LETTER = 0.74;
const LINE = 1.08;

/** How many lines the words take where a line holds so many letters. */
const linesOf = (words: readonly string[], letters: number): number => {
  let lines = 1;
  let taken = -1;
  for (const { length } of words) {
    const isNext = taken >= 0 && taken + 1 + length > letters;
    if (isNext) lines++;
    taken = isNext ? length : taken + 1 + length;
  }
  return lines;
};

/** The largest size in which words fit into their box (a size container), over as many lines as that takes; for CSS. */
export const sentenceSize = (text: string): string => {
  const words = text.split(' ');
  const narrowest = Math.max(...words.map(({ length }) => length));
  const sizes: string[] = [];
  let lines = Number.POSITIVE_INFINITY;
  // A wider line is worth something only where it saves one.
  for (let letters = narrowest; letters <= text.length; letters++) {
    const taken = linesOf(words, letters);
    if (taken === lines) continue;
    lines = taken;
    sizes.push(`min(${(100 / (letters * LETTER)).toFixed(2)}cqw, ${(100 / (lines * LINE)).toFixed(2)}cqh)`);
  }
  return `max(${sizes.join(', ')})`;
};
