import type { Recording } from '../../core/vocabulary/recording.ts';

/** The picture's sides at a time of the set, source pixels: a phone that was turned has others. */
export const sourceSizeAt = (
  { width, height, views = [] }: Recording,
  at: number,
): { readonly width: number; readonly height: number } => {
  const view = views.filter(({ from }) => from <= at).at(-1);
  return view ? { width: view.width, height: view.height } : { width, height };
};
