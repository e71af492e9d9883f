import type { Problem } from '../core/vocabulary/problem.ts';

/** What the lifter is told of an error that nobody foresaw; it goes to the console too, for whoever mends it. */
export const unexpected = (error: unknown): Problem => {
  console.error(error);
  return { kind: 'unexpected', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
};
