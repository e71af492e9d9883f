import { expect, test } from 'vitest';
import { isBetweenReps } from '../../src/core/is-between-reps.ts';
import { beginTrack, step } from '../../src/core/track.ts';
import { setupOf } from '../builders/followed.ts';
import { MOVENET, play, rep, rest } from '../builders/leg-press.ts';

test('isBetweenReps(track) is true at rest, and false from early in the descent until the rep is counted', () => {
  const { recording, reps } = play([rest(2000), rep(95), rest(2000)], { detector: MOVENET });
  let track = beginTrack(setupOf(recording));
  const free = recording.frames.map((frame) => {
    [track] = step(track, frame);
    return { at: frame.capturedAt, is: isBetweenReps(track) };
  });
  const { startAt = 0, endAt = 0 } = reps[0] ?? {};
  const isIn = (from: number, to: number) => free.filter(({ at }) => at > from && at < to).map(({ is }) => is);
  expect(new Set(isIn(500, startAt))).toEqual(new Set([true]));
  expect(new Set(isIn(startAt + 500, endAt - 500))).toEqual(new Set([false]));
  expect(new Set(isIn(endAt + 500, endAt + 1900))).toEqual(new Set([true]));
});
