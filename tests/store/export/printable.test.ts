import { describe, expect, test } from 'vitest';
import { printable } from '../../../src/store/export/printable.ts';

describe('printable', () => {
  test.each(['Größe, weiß, Übung', '¿Más? ¡Sí, señor!', '97°–103° ± 0,5 „tief“ …', 'Ça, œuvre, 5 €'])(
    'printable(%j) is itself',
    (text) => expect(printable(text)).toBe(text),
  );

  test.each([
    ['\u22124°', '-4°'],
    ['1\u202f000\u00a0kg', '1 000 kg'],
    ['A\u0308', 'Ä'],
    ['Łódź ő', '?ódz o'],
    ['Анна', '????'],
    ['a\nb', 'a b'],
  ])('printable(%j) is %j', (text, shown) => expect(printable(text)).toBe(shown));
});
