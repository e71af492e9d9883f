import type { AlertKind } from '../../core/vocabulary/alert.ts';

/** The banner's words cut to three: more cannot be read from the machine. */
export const DISTANCE_ALERTS: Readonly<Record<AlertKind, string>> = {
  'lift-clear': 'Hips leaving pad',
  'lift-slight': 'Hips leaving pad',
  'depth-limit': 'Stop here',
  'depth-near': 'Near your limit',
  slide: 'You are sliding',
  'camera-moved': 'Camera has moved',
  'cannot-see': 'Cannot see you',
};
