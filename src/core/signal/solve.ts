/**
 * Solves the symmetric positive definite system `a x = b` by Gaussian elimination and gives the inverse of `a` beside
 * it: for the handful of unknowns of a fit. `a` is a list of rows; neither input is changed.
 */
export const solve = (
  a: readonly (readonly number[])[],
  b: readonly number[],
): { readonly x: readonly number[]; readonly inverse: readonly (readonly number[])[] } => {
  const n = b.length;
  const rows = a.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < n; i++) {
    const pivotRow = rows[i] as number[];
    const pivot = pivotRow[i] as number;
    for (let j = i; j < 2 * n; j++) pivotRow[j] = (pivotRow[j] as number) / pivot;
    for (let k = 0; k < n; k++) {
      const row = rows[k] as number[];
      const factor = row[i] as number;
      if (k === i || factor === 0) continue;
      for (let j = i; j < 2 * n; j++) row[j] = (row[j] as number) - factor * (pivotRow[j] as number);
    }
  }
  const inverse = rows.map((row) => row.slice(n));
  return { x: inverse.map((row) => row.reduce((sum, value, j) => sum + value * (b[j] as number), 0)), inverse };
};
