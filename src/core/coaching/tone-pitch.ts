import type { Pitch } from '../vocabulary/tone-cue.ts';

/**
 * The tone's ends, hertz: an octave and two semitones, about one semitone per degree of the approach. Above the voice
 * and the bass of music, below where a tone becomes a shriek; its overtones carry it between 1 and 3 kHz.
 */
const LOWEST = 700;
const HIGHEST = 1600;
/** Loudness at the beginning of the approach: enough to be noticed, not to startle. */
const SOFTEST = 0.25;

/** The depth tone at a place of the approach: 0 where it begins, 1 at the limit. Equal steps sound equally far apart. */
export const tonePitch = (nearness: number): Pitch => ({
  hertz: LOWEST * (HIGHEST / LOWEST) ** nearness,
  level: SOFTEST + (1 - SOFTEST) * nearness,
});
