import type { SourceKind } from '../../core/vocabulary/report.ts';
import type { Centimetres, Degrees, Milliseconds } from '../../core/vocabulary/units.ts';

/** What stands where a number would; never a zero. */
export const NOT_MEASURED = 'not measured';

/** `Math.round` gives -0 for small negatives, which would print as "-0". */
const whole = (value: number): number => Math.round(value) || 0;

/** "104°": angles are shown in whole degrees, because a second digit would claim too much. */
export const inDegrees = (angle: Degrees | null): string => (angle === null ? NOT_MEASURED : `${whole(angle)}°`);

/** "+4°": a change, with its sign; 0 has none. */
export const inSignedDegrees = (change: Degrees | null): string => {
  if (change === null) return NOT_MEASURED;
  const rounded = whole(change);
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
  return `${sign}${Math.abs(rounded)}°`;
};

/** "97-103°", or one number where both ends round to the same. */
export const inDegreesRange = (low: Degrees, high: Degrees): string =>
  whole(low) === whole(high) ? inDegrees(low) : `${whole(low)}–${whole(high)}°`;

/** "about 2.5 cm": to the nearest half, "about" because the scale comes from average bodies. */
export const inCentimetres = (length: Centimetres | null): string =>
  length === null
    ? NOT_MEASURED
    : `about ${(whole(length * 2) / 2).toLocaleString('en', { maximumFractionDigits: 1 })} cm`;

/** "1.9 s": a tempo, to a tenth of a second. */
export const inSeconds = (time: Milliseconds): string => `${(time / 1000).toFixed(1)} s`;

/** "about 2 min left": coarse, because an estimate that counts every second jumps about. */
export const inRemaining = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`;
};

/** "45 %". `share` is 0 to 1. */
export const inPercent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 100)} %`;

/** "1 rep", "2 reps". */
export const inReps = (count: number): string => `${count} ${count === 1 ? 'rep' : 'reps'}`;

/** A moment in the lifter's own way of writing dates. `iso` is ISO 8601. */
export const inDateAndTime = (iso: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

const SOURCES: Readonly<Record<SourceKind, string>> = { camera: 'Camera', video: 'Video', demo: 'Demo' };

/** "Camera", "Demo", or "Video: legs.mp4". */
export const inSource = (kind: SourceKind, name: string | null): string =>
  kind === 'video' && name ? `${SOURCES[kind]}: ${name}` : SOURCES[kind];
