import { msg } from '@lit/localize';
import type { LoggerFault } from '../core/vocabulary/logger-fault.ts';

/** Why a file is no log, and what to do. */
export const loggerFaultWords = (fault: LoggerFault): string => {
  switch (fault) {
    case 'empty':
      return msg('This file is empty. Export it once more from your training app.');
    case 'not-a-table':
      return msg(
        'This file is no table. Choose the CSV file that Hevy or Strong exports; unpack it first if it is a ZIP.',
      );
    case 'unknown-columns':
      return msg(
        'This table has other columns than the exports of Hevy or Strong. Export it there once more and leave it as it is. Nothing was changed.',
      );
    case 'no-leg-press':
      return msg('No leg press was found in this file. The exercise must have “leg press” in its name.');
    case 'unreadable-rows':
      return msg(
        'The leg presses in this file have no date or weight that can be read. Export it once more and leave it as it is. Nothing was changed.',
      );
    default:
      return fault satisfies never;
  }
};
