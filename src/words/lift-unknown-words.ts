import type { LiftUnknown } from '../core/vocabulary/reading.ts';
import { forReader, type Wording } from './wording.ts';

export interface UnknownWords {
  /** For someone under load. */
  readonly short: string;
  /** What is behind it, or what helps. */
  readonly more: string;
}

/** Why a lift cannot be told, in plain words of the reader's language; with `ENGLISH`, for the record. */
export const liftUnknownWords = (why: LiftUnknown, wording: Wording = forReader()): UnknownWords => WORDS[why](wording);

const WORDS: Readonly<Record<LiftUnknown, (wording: Wording) => UnknownWords>> = {
  'hip-hidden': ({ msg }) => ({ short: msg('cannot see your hip'), more: msg('an arm or a plate is in front') }),
  'knee-hidden': ({ msg }) => ({ short: msg('cannot see your knee'), more: msg('an arm or a plate is in front') }),
  'shoulder-hidden': ({ msg }) => ({ short: msg('cannot see your shoulder'), more: msg('something is in front') }),
  'ankle-hidden': ({ msg }) => ({ short: msg('cannot see your foot'), more: msg('a plate or the frame is in front') }),
  'someone-in-front': ({ msg }) => ({ short: msg('someone is in front'), more: msg('it goes on when they are gone') }),
  'left-pad': ({ msg }) => ({ short: msg('nobody on the pad'), more: msg('it goes on when you are back') }),
  settling: ({ msg }) => ({ short: msg('sit still'), more: msg('it goes on in a second') }),
  learning: ({ msg }) => ({ short: msg('learning'), more: msg('from your first reps') }),
  undecided: ({ msg }) => ({ short: msg('could be lift or seat'), more: msg('two shallow reps first would help') }),
  noisy: ({ msg }) => ({ short: msg('too noisy'), more: msg('come closer, or add light') }),
  'not-side-on': ({ msg }) => ({ short: msg('not side-on'), more: msg('put the camera square to the side') }),
  'slow-frames': ({ msg }) => ({ short: msg('too few frames'), more: msg('a faster device would help') }),
  'camera-moved': ({ msg }) => ({ short: msg('the camera moved'), more: msg('it must stand still') }),
  'pad-line-off': ({ msg }) => ({ short: msg('pad line is off'), more: msg('lay it along the back pad') }),
};
