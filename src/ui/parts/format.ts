import { msg, str } from '@lit/localize';
import type { RepReport, SourceKind } from '../../core/vocabulary/report.ts';
import type { Centimetres, Degrees, Milliseconds } from '../../core/vocabulary/units.ts';
import { nearestLift } from '../../words/in-length.ts';
import { inNumber, inNumberUpTo } from '../../words/in-number.ts';
import { regionInUse } from '../../words/language-in-use.ts';
import { numberFormat } from '../../words/number-format.ts';
import { unbroken } from '../../words/unbroken.ts';
import { unitsInUse } from '../../words/units-in-use.ts';

/** What stands where a number would; never a zero. */
export const notMeasured = (): string => msg('not measured');

/** "104°": angles are shown in whole degrees, because a second digit would claim too much. */
export const inDegrees = (angle: Degrees | null): string => (angle === null ? notMeasured() : `${inNumber(angle)}°`);

/** "+4°": a change, with its sign; 0 has none. */
export const inSignedDegrees = (change: Degrees | null): string => {
  if (change === null) return notMeasured();
  const rounded = Math.round(change);
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
  return `${sign}${inNumber(Math.abs(rounded))}°`;
};

/** "97-103°", or one number where both ends round to the same. */
export const inDegreesRange = (low: Degrees, high: Degrees): string =>
  inNumber(low) === inNumber(high) ? inDegrees(low) : `${inNumber(low)}–${inNumber(high)}°`;

/** "about 2.5 cm", "about 1 in": "about" because the scale comes from average bodies. */
export const inLift = (lift: Centimetres | null): string => {
  if (lift === null) return notMeasured();
  const size = inNumberUpTo(nearestLift(lift), 1);
  return unbroken(unitsInUse() === 'metric' ? msg(str`about ${size} cm`) : msg(str`about ${size} in`));
};

/** "1.9 s": a tempo, to a tenth of a second. */
export const inSeconds = (time: Milliseconds): string => unbroken(msg(str`${inNumber(time / 1000, 1)} s`));

/** Thin, so that a tempo stays on one line of a narrow card. */
const SLASH = '\u2009/\u2009';

/** "1.7 / 0.2 / 1.5 s": down, pause and up. With commas between them a decimal comma could not be told apart. */
export const inTempo = ({
  eccentric,
  pause,
  concentric,
}: Pick<RepReport, 'eccentric' | 'pause' | 'concentric'>): string =>
  [inNumber(eccentric / 1000, 1), inNumber(pause / 1000, 1), inSeconds(concentric)].join(SLASH);

/** "about 2 min left": coarse, because an estimate that counts every second jumps about. */
export const inRemaining = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90
    ? msg(str`about ${inNumber(seconds)} s left`)
    : msg(str`about ${inNumber(seconds / 60)} min left`);
};

/** "45%", or "45 %" where one writes so. `share` is 0 to 1. */
export const inPercent = (share: number): string =>
  numberFormat(regionInUse(), { style: 'percent' }).format(Math.min(1, Math.max(0, share)));

const sourceWords = (kind: SourceKind): string => {
  switch (kind) {
    case 'camera':
      return msg('Camera');
    case 'video':
      return msg('Video');
    case 'demo':
      return msg('Demo');
  }
  return kind satisfies never;
};

/** "Camera", "Demo", or "Video: legs.mp4". */
export const inSource = (kind: SourceKind, name: string | null): string =>
  kind === 'video' && name ? `${sourceWords(kind)}: ${name}` : sourceWords(kind);
