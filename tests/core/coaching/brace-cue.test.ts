import { expect, test } from 'vitest';
import { type BraceFacts, braceCue, firstBrace } from '../../../src/core/coaching/brace-cue.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';

type Stretch = Pick<BraceFacts, 'kneeSpeed' | 'rep'> & { readonly seconds: number; readonly unseen?: boolean };

/** Where the tick sounds, in seconds, over stretches of frames. */
const ticks = (rate: number, ...stretches: readonly Stretch[]): readonly number[] => {
  let brace = firstBrace;
  let at = 0;
  const heard: number[] = [];
  for (const { seconds, kneeSpeed, rep, unseen } of stretches) {
    for (let frame = 0; frame < seconds * rate; frame++, at += 1000 / rate) {
      const kneeFlexion = unseen ? null : degrees(20);
      const [next, sounds] = braceCue(brace, { at: milliseconds(at), kneeFlexion, kneeSpeed, rep });
      brace = next;
      if (sounds) heard.push(at / 1000);
    }
  }
  return heard;
};

const top = (seconds: number): Stretch => ({ seconds, kneeSpeed: 0, rep: null });
const rep = (index: number): Stretch => ({ seconds: 3, kneeSpeed: 30, rep: index });
/** The end of the way up, and the beginning of the way down, before the rep is told as such. */
const moving: Stretch = { seconds: 0.4, kneeSpeed: -25, rep: null };

test.each([15, 30, 60])('braceCue ticks once at each top where the leg rests, at %i frames a second', (rate) => {
  const heard = ticks(rate, top(2), rep(1), moving, top(1), moving, rep(2), moving, top(3));
  const rested = [0, 5.4, 10.2].map((at) => at + 0.2);
  expect(heard).toHaveLength(rested.length);
  for (const [i, at] of heard.entries()) expect(Math.abs(at - (rested[i] as number))).toBeLessThan(1.1 / rate);
});

test('braceCue leaves out a top where the leg only turns round', () => {
  expect(ticks(30, top(1), rep(1), moving, top(0.15), moving, rep(2))).toHaveLength(1);
});

test('braceCue never ticks in a rep, nor for a leg that is not seen', () => {
  expect(ticks(30, { seconds: 3, kneeSpeed: 0, rep: 1 })).toEqual([]);
  expect(ticks(30, { seconds: 3, kneeSpeed: 0, rep: null, unseen: true })).toEqual([]);
});

test('braceCue ticks once in a long rest', () => {
  expect(ticks(10, top(120))).toHaveLength(1);
});
