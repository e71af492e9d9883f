import { expect, test } from 'vitest';
import { afterPause } from '../../src/core/after-pause.ts';
import { beginTrack, step, type Track } from '../../src/core/track.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import { setupOf } from '../builders/followed.ts';
import { play, rest } from '../builders/leg-press.ts';

const { recording } = play([rest(2000)]);
const at30 = (): Track => {
  let track = beginTrack(setupOf(recording));
  for (const frame of recording.frames) [track] = step(track, frame);
  return track;
};
const afterRest = (track: Track): number | null => {
  const end = recording.frames.at(-1)?.capturedAt ?? 0;
  let resting = track;
  for (let i = 1; i <= 40; i++) {
    [resting] = step(afterPause(resting), { kind: 'nobody', capturedAt: milliseconds(end + i * 500) });
  }
  return resting.interval;
};

test('afterPause(track) keeps the frame rate over frames that were left waiting on purpose', () => {
  const track = at30();
  expect(track.interval).toBeCloseTo(1 / 30, 3);
  expect(afterRest(track)).toBe(track.interval);
});
