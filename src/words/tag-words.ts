import { msg } from '@lit/localize';
import type { Tag } from '../core/vocabulary/set-log.ts';
import { settingWords } from './setting-words.ts';

/** "belt", "feet high", "seat notch 3", or the lifter's own word. */
export const tagWords = (tag: Tag): string => {
  switch (tag.kind) {
    case 'feet':
    case 'seat':
      return settingWords(tag);
    case 'belt':
      return msg('belt');
    case 'shoes':
      return msg('lifting shoes');
    case 'own':
      return tag.word;
  }
  return tag satisfies never;
};
