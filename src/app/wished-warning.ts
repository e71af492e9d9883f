import type { WarningWish } from '../core/vocabulary/warning-wish.ts';
import type { Options } from './options.ts';
import { rememberedWarning } from './remembered-warning.ts';

/** What the address asks for; the rest as the lifter wished last. */
export const wishedWarning = ({ sensitivity, limit }: Pick<Options, 'sensitivity' | 'limit'>): WarningWish => {
  const remembered = rememberedWarning();
  return { sensitivity: sensitivity ?? remembered.sensitivity, limit: limit ?? remembered.limit };
};
