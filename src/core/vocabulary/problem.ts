/** What can go wrong at an edge, by name; each has one message in `ui/parts/problem-message.ts`. */
export const PROBLEM_KINDS = [
  'no-camera',
  'camera-refused',
  'camera-busy',
  'camera-lost',
  'not-secure',
  'not-a-video',
  'video-broken',
  'video-empty',
  'no-person',
  'not-a-leg-press',
  'not-side-on',
  'model-missing',
  'model-failed',
  'storage-failed',
  'set-not-found',
  'unexpected',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something the lifter must be told, with what the machine said about it for a bug report. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly detail?: string;
}
