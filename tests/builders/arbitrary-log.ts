import fc from 'fast-check';
import { FOOT_HEIGHTS } from '../../src/core/vocabulary/machine.ts';
import type { SetLog, Tag } from '../../src/core/vocabulary/set-log.ts';
import { SORENESS_MOMENTS, type Soreness } from '../../src/core/vocabulary/soreness.ts';
import { kilograms } from '../../src/core/vocabulary/units.ts';

const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const tag: fc.Arbitrary<Tag> = fc.oneof(
  fc.constantFrom<Tag>({ kind: 'belt' }, { kind: 'shoes' }),
  fc.record({ kind: fc.constant('feet' as const), height: fc.constantFrom(...FOOT_HEIGHTS) }),
  fc.record({ kind: fc.constant('seat' as const), notch: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ kind: fc.constant('own' as const), word: fc.string({ unit: 'grapheme' }) }),
);

/** What a lifter may say of the set of this id. */
export const arbitraryLog = (setId: string): fc.Arbitrary<SetLog> =>
  fc.record({
    setId: fc.constant(setId),
    machineId: fc.option(fc.uuid(), { nil: null }),
    load: fc.option(
      fc.integer({ min: 0, max: 4000 }).map((steps) => kilograms(steps / 8)),
      { nil: null },
    ),
    rpe: fc.option(
      fc.integer({ min: 2, max: 20 }).map((halves) => halves / 2),
      { nil: null },
    ),
    tags: fc.array(tag, { maxLength: 4 }),
    note: fc.string({ unit: 'grapheme' }),
    favourite: fc.boolean(),
    changedAt: time,
  });

export const arbitrarySoreness: fc.Arbitrary<Soreness> = fc.record({
  id: fc.uuid(),
  day: time.map((at) => at.slice(0, 10)),
  moment: fc.constantFrom(...SORENESS_MOMENTS),
  level: fc.integer({ min: 0, max: 10 }),
  changedAt: time,
});
