import { expect, test } from 'vitest';
import { playLadder } from '../../../src/app/sound/play-ladder.ts';
import { loudness, peak, pitchOf, rendered, stretch } from '../../builders/heard-sound.ts';

test('playLadder(graph, from) rises, sounds "here", rests, sounds hips off the pad, and tells its end', async () => {
  let until = 0;
  const samples = await rendered(4, (graph) => {
    until = playLadder(graph, 0.1);
  });
  const rise = [0.3, 0.7, 1.1, 1.5].map((at) => pitchOf(stretch(samples, at, at + 0.04)));
  expect(rise).toEqual([...rise].sort((a, b) => a - b));
  expect(rise[0]).toBeLessThan(850);
  expect(rise.at(-1)).toBeGreaterThan(1400);
  expect(pitchOf(stretch(samples, 1.66, 1.76))).toBeCloseTo(1320, -1);
  expect(loudness(stretch(samples, 2.1, 2.3))).toBeLessThan(0.001);
  expect(pitchOf(stretch(samples, 2.35, 2.4))).toBeCloseTo(1760, -1);
  expect(peak(stretch(samples, until - 0.4, 4))).toBeLessThan(0.001);
});
