/**
 * Why no film was made: the browser cannot write one, nothing was analysed, the kept video cannot be read, or it broke in
 * the middle.
 */
export const FILM_FAULTS = ['no-encoder', 'no-pictures', 'unreadable', 'broken'] as const;
export type FilmFault = (typeof FILM_FAULTS)[number];
