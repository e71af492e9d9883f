import type { AlertKind } from '../../core/vocabulary/alert.ts';

/** What the banner says: few words, the same every time, for someone under load. */
export const ALERT_WORDS: Readonly<Record<AlertKind, string>> = {
  'lift-clear': 'Hips leaving the pad',
  'lift-slight': 'Hips leaving the pad',
  'depth-limit': 'Stop here',
  'depth-near': 'Close to your limit',
  slide: 'You are sliding on the pad',
  'camera-moved': 'The camera has moved',
  'cannot-see': 'Cannot see you',
};
