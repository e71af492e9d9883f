import type { AlertKind } from '../../core/vocabulary/alert.ts';

/** Milliseconds on, off, on: as the sound of the same alert. What is not urgent is not felt. */
const VIBRATIONS: Readonly<Record<AlertKind, readonly number[]>> = {
  'depth-near': [],
  'depth-limit': [220],
  'lift-slight': [90, 40, 120],
  'lift-clear': [120, 40, 120, 40, 200],
  slide: [120, 60, 120],
  'cannot-see': [300],
  'camera-moved': [150, 60, 150, 60, 150],
};

/** iPhones have no vibration for pages. */
export const canVibrate = (): boolean => typeof navigator.vibrate === 'function';

/** Vibrates an alert, beside its sound, never instead of it. */
export const vibrate = (kind: AlertKind): void => {
  if (canVibrate() && VIBRATIONS[kind].length > 0) navigator.vibrate([...VIBRATIONS[kind]]);
};
