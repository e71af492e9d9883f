import { describe, expect, test } from 'vitest';
import { emptyLive } from '../../src/app/app-state.ts';
import { titleOf } from '../../src/main/title-of.ts';

type Titled = Parameters<typeof titleOf>[0];

const guide = { kind: 'calibration' } as NonNullable<Titled['guide']>;
const report = (face: 'card' | 'page') => ({ kind: 'report', face }) as Titled['view'];
const home: Titled['view'] = { kind: 'home', problem: null };

describe('titleOf(state, app)', () => {
  test.each<[string, Titled['view'], Titled['guide']]>([
    ['Padline', home, null],
    ['Find your line · Padline', home, guide],
    // Who is led through a set is in a set first.
    ['Set in progress · Padline', emptyLive('camera'), guide],
    ['Rest · Padline', report('card'), null],
    ['Leg press set · Padline', report('page'), null],
    ['History · Padline', { kind: 'history', problem: null }, null],
  ])('says %s', (title, view, led) => {
    expect(titleOf({ view, guide: led }, 'Padline')).toBe(title);
  });
});
