const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

/** A count as it is spoken: whole, 0 ("no") and up. Voices differ in how they read figures; beyond twenty they agree. */
export const numberWords = (count: number): string => WORDS[count] ?? String(count);
