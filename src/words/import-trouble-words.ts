import { msg } from '@lit/localize';
import type { ImportTrouble } from '../core/vocabulary/import-trouble.ts';

/** What is the matter with a file that was to be read in, and what to do; nothing was changed. */
export const importTroubleWords = (trouble: ImportTrouble): string => {
  switch (trouble) {
    case 'not-ours':
      return msg(
        'This file is not from Padline. Choose what Padline has saved, a video, or a log of Hevy or Strong. Nothing was changed.',
      );
    case 'too-new':
      return msg('This file comes from a newer Padline. Update this one first, then try again. Nothing was changed.');
    case 'damaged':
      return msg('This file is damaged and cannot be read. Try another copy of it. Nothing was changed.');
    case 'cut-short':
      return msg('The end of this file is missing: it was not copied in full. Copy it again. Nothing was changed.');
    case 'not-opened':
      return msg(
        'This file cannot be opened. Copy it to this device first; of a folder, choose the files in it. Nothing was changed.',
      );
  }
  return trouble satisfies never;
};
