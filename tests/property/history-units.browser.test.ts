import { expect, onTestFinished, test } from 'vitest';
import { ANY_SET } from '../../src/core/history/search-sets.ts';
import '../../src/ui/history/padline-history.ts';
import { centimetres, degrees, kilograms } from '../../src/core/vocabulary/units.ts';
import type { UnitSystem } from '../../src/core/vocabulary/view-wish.ts';
import { useUnits } from '../../src/words/units-in-use.ts';
import { builtMachine } from '../builders/machine.ts';
import { builtSummary } from '../builders/set-summary.ts';
import { mounted, textOf } from '../ui/mounted.ts';

const DAY = 24 * 60 * 60 * 1000;
const machine = builtMachine();
/** A little less lift from day to day, more on every other one: ticks of a fifth of a centimetre are too fine for inches. */
const sets = Array.from({ length: 20 }, (_, place) =>
  builtSummary({
    id: `set-${place}`,
    createdAt: new Date(Date.UTC(2026, 10, 22, 12) - place * DAY).toISOString(),
    log: { machineId: machine.id, load: kilograms(100), tags: place % 2 ? [{ kind: 'belt' }] : [] },
    figures: {
      cleanReps: 8,
      pastLine: 0,
      liftSigma: centimetres(0.3),
      bottoms: [0, 1, 2].map(() => ({
        depth: degrees(100),
        lift: centimetres(0.2 + place * 0.02 + (place % 2) * 0.2),
      })),
    },
  }),
);
const METRIC = /\d\s(cm|kg)(?!\p{L})/u;
const IMPERIAL = /\d\s(in|lb)(?!\p{L})/u;
const WANTED: Readonly<Record<UnitSystem, readonly [RegExp, RegExp]>> = {
  metric: [METRIC, IMPERIAL],
  imperial: [IMPERIAL, METRIC],
};

const shown = (face: 'sets' | 'trends' | 'compare', units: UnitSystem) => {
  onTestFinished(() => useUnits('metric'));
  useUnits(units);
  const look = { face, query: ANY_SET, machineId: machine.id, erased: 0 } as const;
  return mounted('padline-history', { sets, machines: [machine], look, units, today: '2026-11-22' });
};

test.each([
  ['sets', 'metric'],
  ['sets', 'imperial'],
  ['compare', 'metric'],
  ['compare', 'imperial'],
] as const)('padline-history tells its %s in %s units only', async (face, units) => {
  const history = await shown(face, units);
  const [own, other] = WANTED[units];
  await expect.poll(() => textOf(history)).toMatch(own);
  expect(textOf(history)).not.toMatch(other);
});

/** The ticks of every chart, as they are read. */
const ticksIn = (history: Awaited<ReturnType<typeof shown>>): readonly (readonly string[])[] =>
  [...(history.renderRoot.querySelector('history-trends')?.renderRoot.querySelectorAll('trend-chart') ?? [])].map(
    (chart) => [...chart.renderRoot.querySelectorAll('svg text')].map((text) => text.textContent ?? ''),
  );

test.each([
  ['metric', /^[\d.]+\s?cm$/],
  ['imperial', /^[\d.]+\s?in$/],
] as const)('padline-history draws the trend of the lift in %s units, each tick once', async (units, length) => {
  const history = await shown('trends', units);
  const ticks = () => ticksIn(history).flatMap((texts) => texts.filter((text) => length.test(text)));
  await expect.poll(() => ticks().length).toBeGreaterThan(2);
  expect(new Set(ticks()).size).toBe(ticks().length);
  expect(textOf(history)).not.toMatch(WANTED[units][1]);
});
