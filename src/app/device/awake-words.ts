import { msg } from '@lit/localize';
import type { Notice } from '../../core/vocabulary/notice.ts';
import type { Awake } from './screen-awake.ts';

/**
 * In words; null while the screen stays on by itself.
 * @param userAgent tells the system, which keeps its auto-lock in its own place.
 */
export const awakeWords = (awake: Awake, userAgent: string): Notice | null => {
  if (awake === 'held' || awake === 'off') return null;
  const cause =
    awake === 'none'
      ? msg('This browser cannot keep it on.')
      : msg('The browser does not keep it on, often to save the battery.');
  return {
    short: msg('The screen may go dark'),
    more: `${cause} ${autoLockPlace(userAgent)} ${msg('A dark screen stops the camera.')}`,
  };
};

const autoLockPlace = (userAgent: string): string => {
  if (/iPhone|iPad/.test(userAgent))
    return msg(
      'In Settings, Display & Brightness, set Auto-Lock to Never for the session, and switch Low Power Mode off.',
    );
  if (/Android/.test(userAgent))
    return msg('In Settings, Display, set the screen timeout to 10 minutes or more, and switch the battery saver off.');
  if (/Macintosh/.test(userAgent))
    return msg('In System Settings, Lock Screen, choose a longer time before the display goes off.');
  if (/Windows/.test(userAgent))
    return msg('In Settings, System, Power, choose a longer time before the screen goes off.');
  return msg('In the device’s settings, choose a longer time before the screen goes off.');
};
