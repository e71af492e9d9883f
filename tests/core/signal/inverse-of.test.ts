import { expect, test } from 'vitest';
import { inverseOf } from '../../../src/core/signal/inverse-of.ts';

test('inverseOf(matrix) undoes the matrix', () => {
  const matrix = [
    [4, 1],
    [1, 3],
  ];
  const inverse = inverseOf(matrix);
  const product = matrix.map((row) =>
    [0, 1].map((j) => row.reduce((sum, a, k) => sum + a * (inverse[k]?.[j] ?? 0), 0)),
  );
  product.flat().forEach((value, i) => {
    expect(value).toBeCloseTo(i % 3 === 0 ? 1 : 0, 12);
  });
});
