import { msg, str } from '@lit/localize';
import type { LiveReadout } from '../../core/vocabulary/reading.ts';
import type { Degrees } from '../../core/vocabulary/units.ts';
import { inNumber } from '../../words/in-number.ts';

/** Whose limit it is, and where, for the gauge's caption. */
export const limitWords = (limit: Degrees, setBy: LiveReadout['limitSetBy']): string => {
  const at = inNumber(limit);
  switch (setBy) {
    case 'standard':
      return msg(str`limit ${at}, standard`);
    case 'personal':
      return msg(str`your limit ${at}`);
    case 'earlier-set':
      return msg(str`your limit ${at}, from the last set`);
    case 'manual':
      return msg(str`limit ${at}, set by you`);
    case 'knee-90':
      // Without its depth, which the first rep has yet to show.
      return msg('limit: knee at 90°');
    case 'thigh-upright':
      return msg(str`limit ${at}, thigh upright`);
  }
  return setBy satisfies never;
};
