import { msg } from '@lit/localize';
import type { FilmFault } from '../core/vocabulary/film-fault.ts';

/** Why there is no film, and what to do. */
export const filmFaultWords = (fault: FilmFault): string => {
  switch (fault) {
    case 'no-encoder':
      return msg('This browser cannot make a film. Try a current Chrome, Edge or Safari.');
    case 'no-pictures':
      return msg('There is nothing to show: this set has no body points.');
    case 'unreadable':
      return msg('The kept video cannot be read. Make the film without it: the outline alone.');
    case 'broken':
      return msg('The film could not be finished. Close other apps and try again.');
    default:
      return fault satisfies never;
  }
};
