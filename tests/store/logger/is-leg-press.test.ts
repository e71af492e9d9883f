import { describe, expect, test } from 'vitest';
import { isLegPress } from '../../../src/store/logger/is-leg-press.ts';

describe('isLegPress', () => {
  test.each(['Leg Press (Machine)', 'Single Leg Press (Machine)', 'leg press', 'Beinpresse', 'Prensa de piernas'])(
    'isLegPress(%j)',
    (name) => expect(isLegPress(name)).toBe(true),
  );

  test.each(['Calf Press on Leg Press', 'Wadenheben (Beinpresse)', 'Lying Leg Curl (Machine)', 'Bench Press', ''])(
    'not isLegPress(%j)',
    (name) => expect(isLegPress(name)).toBe(false),
  );
});
