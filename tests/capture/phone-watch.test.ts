import { describe, expect, test } from 'vitest';
import { PhoneWatch } from '../../src/capture/phone-watch.ts';
import { feltAt } from '../builders/felt-phone.ts';

const still = (reference: number) => ({ reference, keepOut: [] });
const leaning = (lean: number, jolted = false) => ({ jolted, gravity: feltAt(0, { leanAt: () => lean }) });

describe('watch.follow(felt, still, isSeen)', () => {
  test('tells the lean since the reference frame while the picture tells nothing, to a tenth of a degree', () => {
    const watch = new PhoneWatch();
    expect(watch.follow(leaning(20), still(1), false)).toEqual({ jolted: false, tilt: 0 });
    expect(watch.follow(leaning(21.234), still(1), false).tilt).toBe(1.2);
    expect(watch.follow(leaning(18), still(1), false).tilt).toBe(2);
    expect(watch.follow(leaning(20), still(1), false).tilt).toBe(0);
  });

  test('tells none while the picture tells the shift, and from then on the lean since its last word', () => {
    const watch = new PhoneWatch();
    watch.follow(leaning(0), still(1), true);
    expect(watch.follow(leaning(2), still(1), true).tilt).toBe(0);
    expect(watch.follow(leaning(3), still(1), false).tilt).toBe(1);
  });

  test('begins anew with another reference', () => {
    const watch = new PhoneWatch();
    watch.follow(leaning(0), still(1), false);
    expect(watch.follow(leaning(5), still(2), false).tilt).toBe(0);
  });

  test('hands a push on', () => {
    expect(new PhoneWatch().follow(leaning(0, true), still(1), false).jolted).toBe(true);
  });
});
