import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPROACH } from '../../../src/core/coaching/approach.ts';
import { type DepthFacts, depthTone, noDepthTone } from '../../../src/core/coaching/depth-tone.ts';
import type { ToneCue } from '../../../src/core/vocabulary/tone-cue.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { depthFacts, framesOf, LIMIT, pressed } from '../../builders/descent.ts';

const cuesOf = (frames: readonly DepthFacts[]): readonly ToneCue[] => {
  let tone = noDepthTone;
  return frames.map((facts) => {
    const [next, cue] = depthTone(tone, facts);
    tone = next;
    return cue;
  });
};

const hertzOf = (cues: readonly ToneCue[]): readonly (number | null)[] => cues.map(({ pitch }) => pitch?.hertz ?? null);
/** At rest at each depth, one frame apart: the lead is nothing then. */
const atRest = (...depths: (number | null)[]): readonly DepthFacts[] =>
  depths.map((depth, i) => depthFacts(i * 33, depth, 0));

describe('depthTone', () => {
  test('depthTone(facts) is silent until 15 degrees before a personal limit, 10 before the standard one', () => {
    expect(hertzOf(cuesOf(atRest(60, 80, 84.9)))).toEqual([null, null, null]);
    expect(hertzOf(cuesOf(atRest(85.1)))).not.toEqual([null]);
    const standard = { limit: { at: degrees(LIMIT), setBy: 'standard' } } as const;
    const [beyond, within] = [89.9, 90.1].map((depth) => cuesOf([depthFacts(0, depth, 0, standard)])[0]);
    expect([beyond?.pitch === null, within?.pitch === null]).toEqual([true, false]);
    expect(APPROACH).toMatchObject({ standard: 10, personal: 15 });
  });

  test('depthTone(facts) rises evenly from 700 to 1600 Hz through the approach and no higher, ever louder', () => {
    const cues = cuesOf(atRest(85.001, 90, 95, 100, 112));
    const hertz = hertzOf(cues) as number[];
    expect(hertz[0]).toBeCloseTo(700, 0);
    expect((hertz[1] as number) / (hertz[0] as number)).toBeCloseTo((hertz[2] as number) / (hertz[1] as number), 3);
    expect(hertz.slice(3)).toEqual([expect.closeTo(1600, 6), expect.closeTo(1600, 6)]);
    const levels = cues.map(({ pitch }) => pitch?.level as number);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels.at(-1)).toBe(1);
  });

  test('depthTone(facts) sounds on the way down and at the bottom, and is silent on the way up', () => {
    const { depthAt, lasts } = pressed(97, 30);
    const frames = framesOf(depthAt, lasts);
    const cues = cuesOf(frames);
    const rising = frames.findIndex(({ depthSpeed }) => depthSpeed < 0);
    const sounding = cues.map(({ pitch }) => pitch !== null);
    expect(sounding.slice(rising)).not.toContain(true);
    const first = sounding.indexOf(true);
    expect(first).toBeGreaterThan(0);
    expect(sounding.slice(first, rising)).not.toContain(false);
  });

  test('depthTone(facts) never goes down while the lifter goes down at one speed', () => {
    const { depthAt, lasts } = pressed(97, 30);
    const hertz = hertzOf(cuesOf(framesOf(depthAt, lasts).filter(({ depthSpeed }) => depthSpeed > 20)));
    const heard = hertz.filter((each) => each !== null);
    expect(heard.length).toBeGreaterThan(8);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  });

  test('depthTone(facts) does not warble with a jitter of a degree', () => {
    const jittering = Array.from({ length: 40 }, (_, i) => 92 + (i % 2 === 0 ? 0.9 : -0.9));
    const hertz = hertzOf(cuesOf(atRest(...jittering)));
    expect(new Set(hertz.slice(1)).size).toBe(1);
  });

  test('depthTone(facts) does not stutter at the beginning of the approach', () => {
    const hertz = hertzOf(cuesOf(atRest(84, 85.5, 84.5, 85.5, 84.2)));
    expect(hertz.map((each) => each !== null)).toEqual([false, true, true, true, true]);
  });

  test('depthTone(facts) sounds on through a joint lost for 0.2 s, and not through a longer loss or an old pose', () => {
    const steady = depthFacts(0, 95, 10);
    const lost = (at: number): DepthFacts => depthFacts(at, null, 0, { seen: false });
    expect(hertzOf(cuesOf([steady, lost(100), lost(200)]))).not.toContain(null);
    expect(hertzOf(cuesOf([steady, lost(100), lost(201)])).at(-1)).toBeNull();
    expect(cuesOf([steady, lost(33)]).map(({ hereAt }) => hereAt === null)).toEqual([false, true]);
    expect(hertzOf(cuesOf([depthFacts(0, 95, 10, { fresh: false })]))).toEqual([null]);
  });

  test('depthTone(facts) is silent between reps at any depth, and at once when a rep ends', () => {
    expect(cuesOf([depthFacts(0, 105, 30, { rep: null })])[0]).toMatchObject({ pitch: null, hereAt: null });
    expect(cuesOf([depthFacts(0, 95, 10), depthFacts(33, 95, 0, { rep: null })])[1]).toMatchObject({ pitch: null });
  });

  test('depthTone(facts) foresees "here" so that who reacts and brakes stops at the limit, whatever the frame rate', () => {
    for (const speed of [12, 25, 40]) {
      for (const rate of [15, 30, 60]) {
        const { depthAt, lasts } = pressed(125, speed);
        const cues = cuesOf(framesOf(depthAt, lasts, rate));
        const foreseen = cues.find(({ hereAt, at }) => hereAt !== null && hereAt - at < 2000 / rate);
        // 0.18 s to react, 0.1 s of way while braking.
        expect(depthAt((foreseen?.hereAt as number) / 1000) + speed * 0.28).toBeCloseTo(LIMIT, 1);
      }
    }
  });

  test('depthTone(facts) takes "here" back when the lifter slows down, and moves it on when they only slow a little', () => {
    const [fast, slower, slow] = cuesOf([depthFacts(0, 88, 30), depthFacts(33, 89, 15), depthFacts(66, 89.3, 3)]);
    expect(fast?.hereAt).not.toBeNull();
    expect(slower?.hereAt).toBeGreaterThan(fast?.hereAt as number);
    expect(slow).toMatchObject({ hereAt: null });
    expect(slow?.pitch).not.toBeNull();
  });

  test('depthTone(facts) tells in which rep a foreseen "here" has sounded, and forgets it after the rep', () => {
    const frames = [
      depthFacts(0, 90, 20),
      depthFacts(33, 90.66, 20),
      // The chain is 90 ms: what was planned for 160 ms has been heard by now, though the lifter has slowed down.
      depthFacts(80, 91, 2),
      depthFacts(113, 91, 0, { rep: null }),
    ];
    let tone = noDepthTone;
    const told = frames.map((facts) => {
      let cue: ToneCue;
      [tone, cue] = depthTone(tone, facts);
      return [cue.hereAt === null ? null : Math.round(cue.hereAt), tone.hereIn];
    });
    expect(told).toEqual([
      [160, null],
      [160, null],
      [null, 1],
      [null, null],
    ]);
  });

  test('depthTone(facts), whatever it sees, stays within 700 to 1600 Hz, level 0 to 1, and is silent where it must be', () => {
    const anyFrame = fc.record({
      depth: fc.option(fc.double({ min: 20, max: 140, noNaN: true }), { freq: 6 }),
      speed: fc.double({ min: -120, max: 120, noNaN: true }),
      rep: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 6 }),
    });
    fc.assert(
      fc.property(fc.array(anyFrame, { maxLength: 40 }), (frames) => {
        const facts = frames.map(({ depth, speed, rep }, i) => depthFacts(i * 33, depth, speed, { rep }));
        for (const [i, { pitch, rep }] of cuesOf(facts).entries()) {
          if (rep === null || (facts[i]?.depth !== null && (facts[i]?.depthSpeed ?? 0) <= -8)) expect(pitch).toBeNull();
          if (pitch === null) continue;
          expect(pitch.hertz).toBeGreaterThanOrEqual(700);
          expect(pitch.hertz).toBeLessThanOrEqual(1600.001);
          expect(pitch.level).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
