/** The outcome of reading something that others wrote: an older Padline, a newer one, a hand. */
export type Parsed<Value> =
  | { readonly kind: 'parsed'; readonly value: Value }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Returns the value when it has the shape, throws `Unreadable` otherwise; `at` is where it stands, for the reason. */
export type Parser<Value> = (value: unknown, at: string) => Value;

class Unreadable extends Error {}

/** Throws; for parsers that stand in other files. */
export const refuse = (at: string, wanted: string): never => {
  throw new Unreadable(`${at} is not ${wanted}`);
};

/** The one place where a refusal becomes a value. */
export const parsedBy = <Value>(parser: Parser<Value>, value: unknown, name: string): Parsed<Value> => {
  try {
    return { kind: 'parsed', value: parser(value, name) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', reason: error.message };
    throw error;
  }
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Parser<string> = (value, at) => (typeof value === 'string' ? value : refuse(at, 'text'));

export const flag: Parser<boolean> = (value, at) => (typeof value === 'boolean' ? value : refuse(at, 'true or false'));

export const finite: Parser<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(at, 'a number');

/** A number between two, both included. */
export const within =
  (least: number, most: number): Parser<number> =>
  (value, at) => {
    const number = finite(value, at);
    return number >= least && number <= most ? number : refuse(at, `from ${least} to ${most}`);
  };

/** A moment in any way of writing ISO 8601, as it was written. */
export const time: Parser<string> = (value, at) => {
  const written = text(value, at);
  return Number.isNaN(Date.parse(written)) ? refuse(at, 'a time') : written;
};

/** A number with its unit put back on. */
export const quantity =
  <Value>(unit: (value: number) => Value): Parser<Value> =>
  (value, at) =>
    unit(finite(value, at));

export const exactly =
  <Value extends string | number>(wanted: Value): Parser<Value> =>
  (value, at) =>
    value === wanted ? wanted : refuse(at, JSON.stringify(wanted));

const isOwnKey = <Key extends string>(words: Readonly<Record<Key, true>>, value: unknown): value is Key =>
  typeof value === 'string' && Object.hasOwn(words, value);

/** One of a closed set of words, given as a record so that the compiler asks for each of them. */
export const word =
  <Word extends string>(words: Readonly<Record<Word, true>>): Parser<Word> =>
  (value, at) =>
    isOwnKey(words, value) ? value : refuse(at, `one of ${Object.keys(words).join(', ')}`);

export const oneOf = <Word extends string>(words: readonly Word[]): Parser<Word> =>
  word(Object.fromEntries(words.map((each) => [each, true])) as Record<Word, true>);

export const nullable =
  <Value>(parser: Parser<Value>): Parser<Value | null> =>
  (value, at) =>
    value === null ? null : parser(value, at);

/** A field that may be null, and that older sets do not have. */
export const absentAsNull =
  <Value>(parser: Parser<Value>): Parser<Value | null> =>
  (value, at) =>
    value === undefined || value === null ? null : parser(value, at);

export const optional =
  <Value>(parser: Parser<Value>): Parser<Value | undefined> =>
  (value, at) =>
    value === undefined ? undefined : parser(value, at);

/** A field that a set is whole without: what cannot be read of it is left out, and does not cost the set. */
export const orAbsent =
  <Value>(parser: Parser<Value>): Parser<Value | undefined> =>
  (value, at) => {
    const parsed = value === undefined ? null : parsedBy(parser, value, at);
    return parsed?.kind === 'parsed' ? parsed.value : undefined;
  };

export const list =
  <Value>(parser: Parser<Value>): Parser<readonly Value[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((each, index) => parser(each, `${at}[${index}]`)) : refuse(at, 'a list');

/** A list of just so many. */
export const listOf = <Value>(count: number, parser: Parser<Value>): Parser<readonly Value[]> => {
  const parse = list(parser);
  return (value, at) =>
    Array.isArray(value) && value.length === count ? parse(value, at) : refuse(at, `${count} values`);
};

/** Every field of the shape must be named; fields that the shape does not know are left behind. */
export const record =
  <Shape extends object>(fields: { readonly [Key in keyof Shape]-?: Parser<Shape[Key]> }): Parser<Shape> =>
  (value, at) => {
    if (!isRecord(value)) return refuse(at, 'a record');
    const entries = Object.entries<Parser<unknown>>(fields).map(([key, parse]) => [
      key,
      parse(value[key], `${at}.${key}`),
    ]);
    return Object.fromEntries(entries.filter(([, field]) => field !== undefined)) as Shape;
  };

/** A union told apart by `kind`, with a parser for each of its kinds. */
export const byKind = <Union extends { readonly kind: string }>(
  parsers: {
    readonly [Kind in Union['kind']]: Parser<Extract<Union, { readonly kind: Kind }>>;
  },
): Parser<Union> => {
  const kinds = oneOf(Object.keys(parsers) as Union['kind'][]);
  return (value, at) => {
    const kind = kinds(isRecord(value) ? value.kind : undefined, `${at}.kind`);
    return parsers[kind](value, at);
  };
};
