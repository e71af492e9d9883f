import { quantile } from '../../src/core/signal/quantile.ts';
import { beginTrack, step } from '../../src/core/track.ts';
import type { Observation } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import { setupOf } from '../../tests/builders/followed.ts';
import { MOVENET, play, rep, rest, roundedRep } from '../../tests/builders/leg-press.ts';
import { movedCamera } from '../../tests/builders/moved-camera.ts';
import { seenSled } from '../../tests/builders/seen-sled.ts';

/** Milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

/** How the live pass stood when so many minutes had gone by. */
export interface Moment {
  readonly minute: number;
  readonly reps: number;
  /** Of the track as JSON: what one frame leaves for the next. */
  readonly trackBytes: number;
  /** After collecting garbage. */
  readonly heapBytes: number;
  /** Of the frames since the moment before. */
  readonly step: Spread;
}

export interface LiveHour {
  readonly frames: number;
  readonly step: Spread;
  /** Of the frames that complete a rep: the hip is learned anew. */
  readonly repEnds: Spread;
  /** Reading the same pose from its JSON text, in turn with the steps: what any machine makes of a fixed piece of work. */
  readonly reference: Spread;
  readonly moments: readonly Moment[];
}

const FPS = 30;
const MINUTE = 60_000;
/** The first frames run before the engine has compiled anything. */
const WARM_UP = 300;

/** How a camera on a shaky stand trembles, pixels. */
const TREMBLE = 0.5;

/**
 * A minute of lifting as the worker sees it, by MoveNet, with the camera's tremble and the sled's way in every frame:
 * eleven reps, every third too deep.
 */
const minute = (): Recording => {
  const reps = Array.from({ length: 11 }, (_, i) => (i % 3 === 2 ? roundedRep(112, 100) : rep(96)));
  const acts = [rest(1000), ...reps.flatMap((act) => [act, rest(1600)]), rest(2000)];
  const shutter = { fps: FPS };
  const { recording } = play(acts, { detector: MOVENET, shutter });
  const withSled = seenSled(recording, play(acts, { shutter }).recording);
  return movedCamera(withSled, (at) => ({ x: TREMBLE * Math.sin(at / 170), y: TREMBLE * Math.cos(at / 230) }));
};

/** The minute over and over, its clock running on. */
function* hour(frames: readonly Observation[], minutes: number): Generator<Observation> {
  const perMinute = (FPS * MINUTE) / 1000;
  for (let i = 0; i < minutes * perMinute; i++) {
    const frame = frames[i % perMinute] as Observation;
    yield { ...frame, capturedAt: milliseconds((i * 1000) / FPS) };
  }
}

const spreadOf = (times: readonly number[]): Spread => ({
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  most: quantile(times, 1),
});

const timed = <Value>(work: () => Value): readonly [Value, number] => {
  const from = performance.now();
  const value = work();
  return [value, performance.now() - from];
};

/** Folds the live pass over an hour of made frames. `collect` collects garbage. */
export const liveHour = (minutes: number, at: readonly number[], collect: () => void): LiveHour => {
  const recording = minute();
  const texts = recording.frames.map((frame) => JSON.stringify(frame));
  let track = beginTrack(setupOf(recording));
  const steps: number[] = [];
  const repEnds: number[] = [];
  const references: number[] = [];
  const moments: Moment[] = [];
  let [done, sinceMoment] = [0, 0];
  for (const frame of hour(recording.frames, minutes)) {
    const [[next], took] = timed(() => step(track, frame));
    const completed = next.reps.count > track.reps.count;
    track = next;
    const [, reference] = timed(() => JSON.parse(texts[done % texts.length] as string));
    if (done >= WARM_UP) {
      steps.push(took);
      references.push(reference);
      if (completed) repEnds.push(took);
    }
    done++;
    const passed = (done * 1000) / FPS / MINUTE;
    if (!at.includes(passed)) continue;
    collect();
    moments.push({
      minute: passed,
      reps: track.reps.count,
      trackBytes: JSON.stringify(track).length,
      // The times themselves grow, eight bytes each.
      heapBytes: process.memoryUsage().heapUsed - 8 * (steps.length + references.length),
      step: spreadOf(steps.slice(sinceMoment)),
    });
    sinceMoment = steps.length;
  }
  return { frames: done, step: spreadOf(steps), repEnds: spreadOf(repEnds), reference: spreadOf(references), moments };
};
