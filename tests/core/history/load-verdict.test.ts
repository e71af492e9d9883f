import { expect, test } from 'vitest';
import { loadVerdict } from '../../../src/core/history/load-verdict.ts';
import { kilograms } from '../../../src/core/vocabulary/units.ts';
import type { WeightVerdict } from '../../../src/core/vocabulary/weight-verdict.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const LOAD = kilograms(100);
const set = (weight: WeightVerdict, load = LOAD, machineId = 'm') =>
  builtSummary({ figures: { weight }, log: { load, machineId } });
const SUITS: WeightVerdict = { kind: 'suits', reps: 12 };
const LIGHTER: WeightVerdict = { kind: 'lighter', fault: 'lift', rep: 9 };
const UNKNOWN: WeightVerdict = { kind: 'unknown', because: 'not-measured' };

test('loadVerdict(machine, load, sets) is that of the newest set with it that could tell', () => {
  expect(loadVerdict('m', LOAD, [set(UNKNOWN), set(LIGHTER), set(SUITS)])).toEqual(LIGHTER);
  expect(loadVerdict('m', LOAD, [set(SUITS, kilograms(90)), set(SUITS, LOAD, 'n'), set(LIGHTER)])).toEqual(LIGHTER);
});

test('loadVerdict(machine, load, sets) is unknown where none could tell, or there is none', () => {
  expect(loadVerdict('m', LOAD, [set(UNKNOWN)])).toEqual(UNKNOWN);
  expect(loadVerdict('m', LOAD, [])).toEqual({ kind: 'unknown', because: 'too-few-reps' });
});
