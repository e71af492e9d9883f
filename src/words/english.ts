import { inNumber } from './in-number.ts';
import { plural } from './plural.ts';
import type { Wording } from './wording.ts';

/** A text with values, as `str` makes it. */
interface WithValues {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

const joined = ({ strings, values }: WithValues): string =>
  strings.reduce((text, part, i) => `${text}${values[i - 1]}${part}`);

/** Texts only: a template of elements is nothing to be kept. */
const asWritten = ((text: string | WithValues) => (typeof text === 'string' ? text : joined(text))) as Wording['msg'];

/** For the record, whose language and units do not change with the reader's. */
export const ENGLISH: Wording = {
  msg: asWritten,
  inNumber: (value, digits) => inNumber(value, digits, 'en'),
  inLength: (length, digits = 1) => `${inNumber(length, digits, 'en')} cm`,
  plural: (count, forms) => plural(count, forms, 'en'),
};
