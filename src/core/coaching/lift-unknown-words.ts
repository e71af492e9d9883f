import type { LiftUnknown } from '../vocabulary/reading.ts';

export interface UnknownWords {
  /** For someone under load. */
  readonly short: string;
  /** What is behind it, or what helps. */
  readonly more: string;
}

/** Why a lift cannot be told, in plain words. */
export const LIFT_UNKNOWN_WORDS: Readonly<Record<LiftUnknown, UnknownWords>> = {
  'hip-hidden': { short: 'cannot see your hip', more: 'an arm or a plate is in front' },
  'knee-hidden': { short: 'cannot see your knee', more: 'an arm or a plate is in front' },
  'shoulder-hidden': { short: 'cannot see your shoulder', more: 'something is in front' },
  'ankle-hidden': { short: 'cannot see your foot', more: 'a plate or the frame is in front' },
  'someone-in-front': { short: 'someone is in front', more: 'it goes on when they are gone' },
  'left-pad': { short: 'nobody on the pad', more: 'it goes on when you are back' },
  settling: { short: 'sit still', more: 'it goes on in a second' },
  learning: { short: 'learning', more: 'from your first reps' },
  undecided: { short: 'could be lift or seat', more: 'two shallow reps first would help' },
  noisy: { short: 'too noisy', more: 'come closer, or add light' },
  'not-side-on': { short: 'not side-on', more: 'put the camera square to the side' },
  'slow-frames': { short: 'too few frames', more: 'a faster device would help' },
  'camera-moved': { short: 'the camera moved', more: 'it must stand still' },
  'pad-line-off': { short: 'pad line is off', more: 'lay it along the back pad' },
};
