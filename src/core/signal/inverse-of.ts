import { solve } from './solve.ts';

/** The inverse of a square matrix, which must have one. */
export const inverseOf = (matrix: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  solve(
    matrix,
    matrix.map(() => 0),
  ).inverse;
