import { msg } from '@lit/localize';
import type { Notice } from '../../core/vocabulary/notice.ts';
import type { FullScreenState } from './full-screen.ts';

/** In words; null where there is nothing to tell. */
export const fullScreenWords = (state: FullScreenState): Notice | null => {
  switch (state) {
    case 'off':
    case 'full':
      return null;
    case 'refused':
      return {
        short: msg('No full screen'),
        more: msg('The browser did not allow it. Everything else works as it is.'),
      };
    case 'none':
      return {
        short: msg('No full screen in this browser'),
        more: msg(
          'Put Padline on the home screen (Share, Add to Home Screen) and open it from there: then no address bar takes room.',
        ),
      };
    default:
      return state satisfies never;
  }
};
