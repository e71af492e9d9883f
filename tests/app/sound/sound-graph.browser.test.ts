import { describe, expect, test } from 'vitest';
import { BEEPS, type BeepKind } from '../../../src/app/sound/beeps.ts';
import type { SoundGraph } from '../../../src/app/sound/sound-graph.ts';
import { type DepthFacts, depthTone, noDepthTone } from '../../../src/core/coaching/depth-tone.ts';
import { tonePitch } from '../../../src/core/coaching/tone-pitch.ts';
import { CHAIN, framesOf, pressed } from '../../builders/descent.ts';
import { energyShare, loudness, peak, pitchOf, rendered, stretch } from '../../builders/heard-sound.ts';

/** What a limiter looks ahead by, seconds. */
const LIMITER = 0.006;
const KINDS = (Object.keys(BEEPS) as BeepKind[]).filter((kind) => BEEPS[kind].length > 0);

/** A movement as it is sounded: each frame's cue a chain's length after the frame, "here" where it was foreseen. */
const sound = (graph: SoundGraph, frames: readonly DepthFacts[]): number | null => {
  let tone = noDepthTone;
  let here: number | null = null;
  for (const facts of frames) {
    const [next, cue] = depthTone(tone, facts);
    tone = next;
    const now = (facts.at + CHAIN) / 1000;
    graph.steer(cue.pitch, now);
    if (here === null && cue.hereAt !== null && cue.hereAt / 1000 <= now + 0.034) {
      here = Math.max(now, cue.hereAt / 1000);
      graph.beep(BEEPS['depth-limit'], here);
    }
  }
  return here;
};

describe('SoundGraph', () => {
  test('steer(pitch) follows a rep: silent while shallow, rising to the limit, silent on the way up', async () => {
    // Slow, and held just before the limit: a rep without "here".
    const { depthAt, lasts } = pressed(98, 12);
    const frames = framesOf(depthAt, lasts);
    const samples = await rendered(lasts, (graph) => {
      expect(sound(graph, frames)).not.toBeNull();
    });
    const down = (98 - 50) / 12;
    const begins = (85 - 50) / 12 - 0.43;
    expect(peak(stretch(samples, 0, begins - 0.1))).toBe(0);
    const places = [0.3, 0.5, 0.7].map((s) => begins + s);
    const heard = places.map((at) => pitchOf(stretch(samples, at - 0.02, at + 0.02)));
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    for (const [i, at] of places.entries()) {
      // Where the lifter would come to rest if warned now, against the approach of 15 degrees; one frame's step is 3 %.
      const nearness = (depthAt(at) + 12 * 0.28 - 85) / 15;
      expect((heard[i] as number) / tonePitch(nearness).hertz).toBeGreaterThan(0.95);
      expect((heard[i] as number) / tonePitch(nearness).hertz).toBeLessThan(1.05);
    }
    expect(loudness(stretch(samples, down + 0.6, down + 1))).toBeGreaterThan(0.05);
    expect(peak(stretch(samples, down + 1.6, lasts))).toBeLessThan(0.001);
  });

  test('steer and beep sound "here" at the foreseen moment, above the tone, and the tone before it only', async () => {
    const { depthAt, lasts } = pressed(104, 25);
    let here: number | null = null;
    const samples = await rendered(lasts, (graph) => {
      here = sound(graph, framesOf(depthAt, lasts));
    });
    expect(here).not.toBeNull();
    const at = here as unknown as number;
    // Whoever reacts and brakes stops at the limit of 100 degrees.
    expect(depthAt(at) + 25 * 0.28).toBeCloseTo(100, 0);
    expect(pitchOf(stretch(samples, at + 0.05, at + 0.15))).toBeCloseTo(1320, -1);
    expect(loudness(stretch(samples, at + 0.03, at + 0.2))).toBeGreaterThan(
      1.2 * loudness(stretch(samples, at - 0.1, at - 0.01)),
    );
    expect(loudness(stretch(samples, at - 0.1, at - 0.01))).toBeGreaterThan(0.02);
  });

  test.each(KINDS)('beep(%s) is at its loudness within 15 ms, and over when it says so', async (kind) => {
    let until = 0;
    const samples = await rendered(1.2, (graph) => {
      until = graph.beep(BEEPS[kind], 0.1).until;
    });
    const [first] = BEEPS[kind];
    const full = peak(stretch(samples, 0.1, 0.1 + (first?.lasts ?? 0)));
    expect(peak(stretch(samples, 0, 0.1))).toBe(0);
    expect(peak(stretch(samples, 0.1, 0.115 + LIMITER))).toBeGreaterThan(0.7 * full);
    expect(full).toBeGreaterThan(0.1);
    expect(peak(stretch(samples, until + LIMITER + 0.01, 1.2))).toBeLessThan(0.001);
  });

  test('beep(kind).cancel() before its time is silence', async () => {
    const samples = await rendered(0.5, (graph) => graph.beep(BEEPS['depth-limit'], 0.1).cancel());
    expect(peak(samples)).toBe(0);
  });

  test('steer and beep, all at once at full volume, stay under full scale', async () => {
    const samples = await rendered(1.5, (graph) => {
      for (let i = 0; i < 40; i++) graph.steer(tonePitch(1), i * 0.03);
      for (const kind of KINDS) graph.beep(BEEPS[kind], 0.3);
      for (const kind of KINDS) graph.beep(BEEPS[kind], 0.35);
    });
    expect(peak(samples)).toBeLessThan(0.85);
    expect(peak(samples)).toBeGreaterThan(0.2);
  });

  test('steer and beep, the tone with "here" and hips off the pad at once, are limited, not cut off', async () => {
    const samples = await rendered(1, (graph) => {
      for (let i = 0; i < 30; i++) graph.steer(tonePitch(1), i * 0.03);
      graph.beep(BEEPS['depth-limit'], 0.3);
      graph.beep(BEEPS['lift-clear'], 0.3);
    });
    expect(peak(samples)).toBeLessThan(0.8);
  });

  test('volume scales everything, limiter included', async () => {
    const half = await rendered(0.5, (graph) => {
      graph.volume = 0.5;
      graph.beep(BEEPS['lift-clear'], 0);
    });
    const full = await rendered(0.5, (graph) => {
      graph.beep(BEEPS['lift-clear'], 0);
    });
    expect(peak(half) / peak(full)).toBeCloseTo(0.5, 2);
  });

  test.each([0, 0.25, 0.5, 0.75, 1])(
    'steer(pitch) puts most of its energy into 1 to 3 kHz, at %f of the way',
    async (n) => {
      const samples = await rendered(0.4, (graph) => graph.steer(tonePitch(n), 0));
      expect(energyShare(stretch(samples, 0.2, 0.24), 1000, 3000)).toBeGreaterThan(0.5);
    },
  );

  test('beep puts most of "here" and of hips off the pad into 1 to 3 kHz', async () => {
    for (const kind of ['depth-limit', 'lift-slight', 'lift-clear'] as const) {
      const samples = await rendered(0.2, (graph) => {
        graph.beep(BEEPS[kind], 0);
      });
      expect(energyShare(stretch(samples, 0.02, 0.08), 1000, 3000)).toBeGreaterThan(0.7);
    }
  });

  test('steer(pitch) begins, glides and ends without a click: no step is larger than those of its highest pitch', async () => {
    const jumps = (samples: Float32Array) => samples.map((each, i) => Math.abs(each - (samples[i - 1] ?? 0)));
    const steps = 30;
    const gliding = await rendered(1.5, (graph) => {
      for (let i = 0; i <= steps; i++) graph.steer(tonePitch(i / steps), 0.1 + i * 0.033);
      graph.steer(null, 1.15);
    });
    const steady = await rendered(0.4, (graph) => graph.steer(tonePitch(1), 0));
    expect(peak(jumps(gliding))).toBeLessThan(1.05 * peak(jumps(steady)));
    expect(peak(stretch(gliding, 0, 0.1))).toBe(0);
    expect(peak(stretch(gliding, 0.1, 0.105 + LIMITER))).toBeLessThan(0.5 * peak(stretch(gliding, 0.16, 0.2)));
    expect(peak(stretch(gliding, 1.45, 1.5))).toBeLessThan(0.001);
  });

  test('steer(pitch) ends by itself when nobody steers any more', async () => {
    const samples = await rendered(1.5, (graph) => graph.steer(tonePitch(0.5), 0));
    expect(loudness(stretch(samples, 0.2, 0.45))).toBeGreaterThan(0.05);
    expect(peak(stretch(samples, 1, 1.5))).toBeLessThan(0.001);
  });
});
