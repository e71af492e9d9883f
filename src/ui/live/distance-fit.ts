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
