import { type SetMotion, setMotion } from '../../core/report/set-motion.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';

/** The last motion made of each recording: several elements show the same set, and measuring it takes a while. */
const made = new WeakMap<Recording, { readonly report: SetReport; readonly motion: SetMotion | null }>();

/** The set as its report measured it, made once; null where nobody lay on a pad. */
export const motionOf = (recording: Recording, report: SetReport): SetMotion | null => {
  const known = made.get(recording);
  if (known?.report === report) return known.motion;
  const motion = setMotion(recording, report);
  made.set(recording, { report, motion });
  return motion;
};
