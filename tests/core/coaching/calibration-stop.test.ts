import { expect, test } from 'vitest';
import { stopSaid, stopVerdict } from '../../../src/core/coaching/calibration-stop.ts';
import { MACHINE_KINDS } from '../../../src/core/vocabulary/machine-kind.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

test('stopVerdict(bottom, line) holds only where the rep ended clearly before the line', () => {
  expect(stopVerdict(degrees(94), degrees(97))).toBe('holds');
  expect(stopVerdict(degrees(96), degrees(97))).toBe('too-low');
  expect(stopVerdict(degrees(101), degrees(97))).toBe('too-low');
});

test('stopSaid(kind, verdict) first asks for the hole and a try, then for another, until it holds', () => {
  expect(stopSaid('sled-45', null).text).toBe(
    'Put the safety stop one hole higher. Then lower the sled slowly until it rests on the stop.',
  );
  expect(stopSaid('sled-45', 'too-low').text).toBe(
    'That was still past your line. Put the safety stop one hole higher.',
  );
  expect(stopSaid('sled-45', 'holds').text).toContain('you cannot pass it now');
});

test('stopSaid(kind, verdict) says that the stop holds only if the sled rested on it', () => {
  for (const kind of MACHINE_KINDS) expect(stopSaid(kind, 'holds').text).toContain('If it rested on the stop');
});
