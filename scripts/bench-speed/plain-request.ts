import type { ModelName } from '../../src/core/vocabulary/report.ts';

/** Page to the plain worker; each is answered by the milliseconds it took. */
export type PlainRequest =
  | { readonly kind: 'load'; readonly model: ModelName; readonly modelsUrl: string }
  /** The network on a tensor that is ready. */
  | { readonly kind: 'bare' }
  /** The package on a whole picture; `at` is the picture's time in milliseconds. */
  | { readonly kind: 'full-frame'; readonly picture: ImageBitmap; readonly at: number };
