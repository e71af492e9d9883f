import { expect, test } from 'vitest';
import { withShift } from '../../../src/core/geometry/with-shift.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { inverseSimilarity, similarityMatrix } from '../../../src/ui/review/similarity-matrix.ts';

const shift = { middle: { x: 640, y: -360 }, by: { x: 30, y: -12 }, turned: degrees(20), scaled: 0.7 };

test('similarityMatrix(shift) takes a drawn place to where the shift takes it', () => {
  const [a, b, c, d, e, f] = similarityMatrix(shift).slice(7, -1).split(' ').map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const there = withShift({ x: 100, y: -250 }, shift);
  expect(a * 100 + c * 250 + e).toBeCloseTo(there.x, 6);
  expect(b * 100 + d * 250 + f).toBeCloseTo(-there.y, 6);
});

test('inverseSimilarity(shift) leads back', () => {
  const back = withShift(withShift({ x: 100, y: -250 }, shift), inverseSimilarity(shift));
  expect([back.x, back.y].map((value) => Math.round(value * 1000) / 1000)).toEqual([100, -250]);
});
