import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leanBetween } from '../../src/capture/lean-between.ts';
import type { FeltMotion } from '../../src/capture/motion-meter.ts';
import { MotionMeter } from '../../src/capture/motion-meter.ts';
import { type FeltPhone, feltAt, heardIn, type Push } from '../builders/felt-phone.ts';
import { normal } from '../builders/noise.ts';

const jolts = (heard: readonly (FeltMotion | null)[]): number => heard.filter((each) => each?.jolted).length;
const upright = { x: 0, y: 1, z: 0 };
const leanOf = (heard: FeltMotion | null | undefined): number => leanBetween(heard?.gravity ?? upright, upright);

/** Sensors at rest tremble by a few hundredths of m/s². */
const restless = (): ((at: number) => Push) => {
  const next = normal(3);
  return () => [0.04 * next(), 0.04 * next(), 0.04 * next()];
};
/** A foot against the stand: to one side for a tenth of a second, and back to rest as fast. */
const shove =
  (most: number) =>
  (at: number): Push => [at < 2000 || at >= 2200 ? 0 : most * Math.sin((2 * Math.PI * (at - 2000)) / 200), 0, 0];
/** A plate falls beside the phone: the floor rings for a third of a second. */
const ring =
  (most: number, hertz: number) =>
  (at: number): Push => {
    const since = (at - 2003) / 1000;
    return since < 0 ? [0, 0, 0] : [0, most * Math.exp(-since / 0.1) * Math.sin(2 * Math.PI * hertz * since), 0];
  };

describe('meter.add(felt, at) and meter.take(at)', () => {
  test.each([30, 60, 100])('feel no push in a phone at rest, read %i times a second, and where down is', (rate) => {
    const heard = heardIn(10_000, { rate, pushAt: restless() });
    expect(jolts(heard)).toBe(0);
    expect(leanOf(heard.at(-1))).toBeLessThan(0.15);
  });

  test.each([30, 60, 100])('feel a shove of 2 m/s² in the frames of its time, read %i times a second', (rate) => {
    const heard = heardIn(4000, { rate, pushAt: shove(2) });
    expect(jolts(heard)).toBeGreaterThanOrEqual(2);
    expect(jolts(heard.slice(0, 60))).toBe(0);
    expect(jolts(heard.slice(72))).toBe(0);
  });

  test.each([
    [17, 60],
    [23, 60],
    [17, 100],
    [45, 100],
  ])('feel no push in a floor that rings with 2 m/s² at %i a second, read %i times a second', (hertz, rate) => {
    expect(jolts(heardIn(4000, { pushAt: ring(2, hertz), rate }))).toBe(0);
  });

  test('feel a phone that comes to lean otherwise: a push while it turns, and the new direction within 2 s', () => {
    const heard = heardIn(5000, { leanAt: (at) => (at < 2000 ? 0 : Math.min(8, (at - 2000) / 20)) });
    expect(jolts(heard)).toBeGreaterThan(0);
    expect(jolts(heard.slice(90))).toBe(0);
    expect(leanOf(heard[120])).toBeGreaterThan(7.5);
  });

  test('feel the slow sag of a stand, by a degree in 10 s, as a lean without a push', () => {
    const heard = heardIn(12_000, { leanAt: (at) => Math.min(1, at / 10_000) });
    expect(jolts(heard)).toBe(0);
    expect(leanOf(heard.at(-1))).toBeCloseTo(1, 1);
  });

  test('feel the same with every sign the other way round (iOS), but for the direction itself', () => {
    const part = fc.double({ min: -4, max: 4, noNaN: true });
    const push: fc.Arbitrary<Push> = fc.tuple(part, part, part);
    fc.assert(
      fc.property(fc.array(push, { minLength: 10, maxLength: 10 }), (pushes) => {
        const phone: FeltPhone = { pushAt: (at) => pushes[Math.floor(at / 100)] ?? [0, 0, 0] };
        const [one, other] = [heardIn(1000, phone), heardIn(1000, { ...phone, sign: -1 })];
        expect(other.map((each) => each?.jolted)).toEqual(one.map((each) => each?.jolted));
        expect(leanBetween(one[9]?.gravity ?? upright, one[29]?.gravity ?? upright)).toBeCloseTo(
          leanBetween(other[9]?.gravity ?? upright, other[29]?.gravity ?? upright),
          9,
        );
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['no acceleration', null],
    ['one empty event (computers)', { x: null, y: null, z: null }],
    ['half an acceleration', { x: 0, y: 9.8, z: null }],
    ['no numbers', { x: Number.NaN, y: 9.8, z: 0 }],
    ['zeros for a sensor that is not there', { x: 0, y: 0, z: 0 }],
  ])('feel nothing of %s', (_, felt) => {
    expect(heardIn(1000, {}, () => felt).every((each) => each === null)).toBe(true);
  });

  test('go on through readings that are broken now and then', () => {
    const heard = heardIn(2000, {}, (at) => (Math.round(at) % 5 === 0 ? { x: null, y: null, z: null } : feltAt(at)));
    expect(jolts(heard)).toBe(0);
    expect(heard.at(-1)).not.toBeNull();
  });

  test('feel nothing any more half a second after the sensor fell silent, and again once it speaks', () => {
    const meter = new MotionMeter();
    meter.add(feltAt(0), 1000);
    expect(meter.take(1400)).toMatchObject({ jolted: false });
    expect(meter.take(1501)).toBeNull();
    meter.add(feltAt(0), 9000);
    expect(meter.take(9010)).toMatchObject({ jolted: false });
  });

  test('feel a phone in free fall as pushed', () => {
    const heard = heardIn(3000, {}, (at) => (at > 2000 && at < 2200 ? { x: 0, y: 0.2, z: 0 } : feltAt(at)));
    expect(jolts(heard)).toBeGreaterThan(3);
  });
});
