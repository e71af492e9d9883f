import type { Problem } from '../core/vocabulary/problem.ts';

/** Takes one step back, by what it must `know`; null when that worked. */
export type UndoBy<Known extends readonly unknown[]> = (...known: Known) => Promise<Problem | null>;

export type Undo = UndoBy<[]>;

/**
 * Takes back what came in; sets of which the lifter has said something since stay, and `stays` is told how many, once in
 * all tries.
 */
export type UndoComing = UndoBy<[stays: (sets: number) => void]>;

/**
 * Takes `steps` back, the last one first, and out of the list; goes on where one fails, which stays in it to be tried again,
 * and tells the first that did.
 */
export const takeBack = async <Known extends readonly unknown[]>(
  steps: UndoBy<Known>[],
  ...known: Known
): Promise<Problem | null> => {
  let first: Problem | null = null;
  for (const step of steps.splice(0).reverse()) {
    const problem = await step(...known);
    if (problem) steps.unshift(step);
    first ??= problem;
  }
  return first;
};
