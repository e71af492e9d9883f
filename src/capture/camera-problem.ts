import type { Problem, ProblemKind } from '../core/vocabulary/problem.ts';

/** By the `name` of what `getUserMedia` rejects with. */
const KINDS: Readonly<Record<string, ProblemKind>> = {
  NotFoundError: 'no-camera',
  OverconstrainedError: 'no-camera',
  NotAllowedError: 'camera-refused',
  SecurityError: 'camera-refused',
  NotReadableError: 'camera-busy',
  AbortError: 'camera-busy',
  // Our own: a camera that opens and never shows a picture is in use elsewhere on some systems.
  TimeoutError: 'camera-busy',
};

/** Why a camera did not open. Throws what is not a camera's refusal, for that is a bug. */
export const cameraProblem = (error: unknown): Problem => {
  const name = errorName(error);
  const kind = KINDS[name];
  if (!kind) throw error;
  const message = error instanceof Error ? error.message : '';
  return { kind, detail: message ? `${name}: ${message}` : name };
};

/** OverconstrainedError is no DOMException in every browser, so only the name is asked. */
export const errorName = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
