import { msg, str } from '@lit/localize';
import type { Onset, SetReport } from '../../core/vocabulary/report.ts';
import type { Kilograms, Milliseconds } from '../../core/vocabulary/units.ts';
import { inReadersUnit, LENGTH_UNIT } from '../../words/in-length.ts';
import { unitsInUse } from '../../words/units-in-use.ts';
import { KILOGRAMS_PER_POUND } from '../logger/load-unit.ts';

/** Numbers and dates in the way of one language. */
export interface PageNumbers {
  /** With as many digits behind the mark, or fewer. */
  readonly number: (value: number, digits: number) => string;
  readonly degrees: (value: number | null) => string;
  readonly signedDegrees: (value: number | null) => string;
  /** `value` in centimetres, written in the reader's unit. */
  readonly length: (value: number | null, sigma?: number | null) => string;
  /** A tick of an axis in the reader's unit. */
  readonly lengthTick: (value: number) => string;
  readonly seconds: (value: Milliseconds) => string;
  /** In the reader's unit, too. */
  readonly load: (value: Kilograms) => string;
  /** `iso` is ISO 8601. */
  readonly moment: (iso: string) => string;
}

/** What stands where a number would; never a zero. */
export const UNKNOWN = '–';

const unit = (): string => LENGTH_UNIT[unitsInUse()];

export const pageNumbers = (language: string): PageNumbers => {
  const number = (value: number, digits: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value + 0);
  const sized = (value: number): string =>
    new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value + 0);
  const degrees = (value: number | null): string => (value === null ? UNKNOWN : `${number(Math.round(value), 0)}°`);
  return {
    number,
    degrees,
    signedDegrees: (value) => (value === null ? UNKNOWN : `${Math.round(value) > 0 ? '+' : ''}${degrees(value)}`),
    length: (value, sigma = null) => {
      if (value === null) return UNKNOWN;
      const [size, spread] = [value, sigma ?? 0].map((length) => sized(inReadersUnit(length)));
      return `${sigma === null ? size : `${size} ± ${spread}`} ${unit()}`;
    },
    lengthTick: (value) => `${number(inReadersUnit(value), 1)} ${unit()}`,
    seconds: (value) => sized(value / 1000),
    load: (value) =>
      unitsInUse() === 'metric' ? `${number(value, 1)} kg` : `${number(value / KILOGRAMS_PER_POUND, 1)} lb`,
    moment: (iso) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso)),
  };
};

/** Where the hips begin to leave the pad, for the figures. */
export const onsetWords = (onset: Onset, { degrees }: PageNumbers): string => {
  if (onset.kind === 'found') return `${degrees(onset.low)}–${degrees(onset.high)}`;
  return onset.downTo === null ? msg('not measured') : msg(str`none seen to ${degrees(onset.downTo)}`);
};

/** How it was measured and how far it may be trusted, in one paragraph. */
export const methodWords = ({ quality, detector, setup }: SetReport, numbers: PageNumbers): string => {
  const errors =
    quality.depthSigma === null || quality.liftSigma === null
      ? ''
      : msg(
          str`In this set depth is known to about ${numbers.number(quality.depthSigma, 0)} degrees and lift to about ${numbers.length(quality.liftSigma)}.`,
        );
  const scale = setup.statureCm === null ? msg('Lengths are estimated for an average body.') : '';
  return [
    msg(
      'Measured from a side view by body points found in video. Depth is the angle between thigh and back pad: 0° in line with the trunk, 90° square to the pad. Lift is how far the hip comes off the pad at the bottom of a rep.',
    ),
    errors,
    scale,
    msg(str`Body points: ${modelName(detector.model)}.`),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

const modelName = (model: SetReport['detector']['model']): string =>
  model === 'movenet-thunder' ? 'MoveNet Thunder' : 'MoveNet Lightning';

/** What the page must never be taken for. */
export const disclaimerWords = (): string =>
  msg('Training feedback, an estimate from video. Not a medical device and no medical advice.');
