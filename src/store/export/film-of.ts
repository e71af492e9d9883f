import type { StoredSet } from '../set-store.ts';
import type { FilmOutcome, FilmWish } from './film-wish.ts';

/**
 * A film of the set with what was measured drawn into every picture: skeleton, pad line, depth with its limit, lift and
 * reps. Over the kept video, or, without one, as an outline on a plain ground. Pictures keep their times; sound is left
 * out. Made on this device, in the best format that its browser can write.
 */
export const filmOf = async (set: StoredSet, wish: FilmWish): Promise<FilmOutcome> => {
  if (typeof VideoEncoder === 'undefined') return { kind: 'failed', why: 'no-encoder' };
  // The writer of containers is large, and few sets ever need it.
  const { makeFilm } = await import('./make-film.ts');
  return makeFilm(set, wish);
};
