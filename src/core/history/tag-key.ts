import type { Tag } from '../vocabulary/set-log.ts';
import { folded } from './folded.ts';

/** The same for tags that mean the same, whatever the case of the lifter's own words. */
export const tagKey = (tag: Tag): string => {
  switch (tag.kind) {
    case 'feet':
      return `feet:${tag.height}`;
    case 'seat':
      return `seat:${tag.notch}`;
    case 'own':
      return `own:${folded(tag.word).trim()}`;
    case 'belt':
    case 'shoes':
      return tag.kind;
  }
  return tag satisfies never;
};
