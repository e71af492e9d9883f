import { msg } from '@lit/localize';
import type { Notice } from '../../core/vocabulary/notice.ts';
import type { Offline } from './offline.ts';

/** In words; null where there is nothing to tell. */
export const offlineWords = (offline: Offline): Notice | null => {
  switch (offline.kind) {
    case 'installing':
      return {
        short: msg('Getting ready for offline'),
        more: msg(
          'Padline and its body model (about 24 MB) are being put by on this device. Stay on this page until it is done.',
        ),
      };
    case 'ready':
      return {
        short: msg('Ready for offline'),
        more: msg('Padline opens and measures on this device without a network.'),
      };
    case 'update-waiting':
      return {
        short: msg('A new version is ready'),
        more: msg(
          'Take it when it suits you. It never changes during a set; at the latest it comes when Padline is next opened.',
        ),
      };
    case 'none':
      return without(offline.why);
    default:
      return offline satisfies never;
  }
};

const without = (why: Extract<Offline, { kind: 'none' }>['why']): Notice | null => {
  switch (why) {
    case 'unsupported':
      return {
        short: msg('Not offline in this browser'),
        more: msg(
          'It keeps no pages for later (a private window often does not either). With a network everything works.',
        ),
      };
    case 'not-secure':
      return {
        short: msg('Not offline from this address'),
        more: msg(
          'Browsers keep pages for later only from https or localhost. With a network a video can be checked from here.',
        ),
      };
    case 'failed':
      return {
        short: msg('Not ready for offline'),
        more: msg(
          'Padline could not be put by: the network broke off, the disk is full, or this address has a certificate of its own making. Load the page again to retry. With a network everything works.',
        ),
      };
    case 'switched-off':
      return null;
  }
  return why satisfies never;
};
