import { msg } from '@lit/localize';

const words = (): readonly string[] => [
  msg('no'),
  msg('one'),
  msg('two'),
  msg('three'),
  msg('four'),
  msg('five'),
  msg('six'),
  msg('seven'),
  msg('eight'),
  msg('nine'),
  msg('ten'),
  msg('eleven'),
  msg('twelve'),
  msg('thirteen'),
  msg('fourteen'),
  msg('fifteen'),
  msg('sixteen'),
  msg('seventeen'),
  msg('eighteen'),
  msg('nineteen'),
  msg('twenty'),
];

/** A count as it is spoken: whole, 0 ("no") and up. Voices differ in how they read figures; beyond twenty they agree. */
export const numberWords = (count: number): string => words()[count] ?? String(count);
