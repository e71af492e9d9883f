import { tonePitch } from '../../core/coaching/tone-pitch.ts';
import { BEEPS } from './beeps.ts';
import type { SoundGraph } from './sound-graph.ts';

/** Seconds of the rise, and from its top to each of the two tones after it. */
const RISE = 1.5;
const STEPS = 30;
const REST = 0.5;

/** Plays what a rep may sound like, one after the other: the rise, "here", hips off the pad. Gives its end, seconds. */
export const playLadder = (graph: SoundGraph, from: number): number => {
  for (let step = 0; step <= STEPS; step++) {
    graph.steer(tonePitch(step / STEPS), from + (RISE * step) / STEPS);
  }
  const here = graph.beep(BEEPS['depth-limit'], from + RISE);
  graph.steer(null, here.until);
  return graph.beep(BEEPS['lift-clear'], here.until + REST).until + REST;
};
