/** How many letters the words take, for a style that makes them as large as their box allows. */
export interface Letters {
  /** In one line. */
  readonly all: number;
  /** Of the longest word, which is the least that a line must hold. */
  readonly longest: number;
  /** Lines, with a word on each. */
  readonly words: number;
}

export const lettersOf = (text: string): Letters => {
  const words = text.split(' ');
  return { all: text.length, longest: Math.max(...words.map((word) => word.length)), words: words.length };
};

/** A letter's width and a line's height, shares of the font's size: as the styles of the distance view take them. */
const LETTER = 0.72;
const LINE = 1.08;
/** Lines break between words, so that not every one of them is full. */
const RAGGED = 1.25;
const MOST_LINES = 9;

/** The largest size in which a whole sentence fits into its box (a size container), over as many lines as that takes. */
export const sentenceSize = (text: string): string => {
  const { all, longest } = lettersOf(text);
  const sizes = Array.from({ length: MOST_LINES }, (_, index) => {
    const lines = index + 1;
    const letters = Math.max(longest, lines === 1 ? all : Math.ceil((RAGGED * all) / lines));
    return `min(${(100 / (letters * LETTER)).toFixed(2)}cqw, ${(100 / (lines * LINE)).toFixed(2)}cqh)`;
  });
  return `max(${sizes.join(', ')})`;
};
