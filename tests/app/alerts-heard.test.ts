import { expect, test } from 'vitest';
import { alertsHeard } from '../../src/app/alerts-heard.ts';
import type { Sounded } from '../../src/app/sound/sounded.ts';
import type { Alert } from '../../src/core/vocabulary/alert.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';

const alert = (rep: number, at: number): Alert => ({
  kind: 'depth-limit',
  raisedAt: milliseconds(at),
  clearedAt: milliseconds(at + 300),
  emittedAt: milliseconds(at + 60),
  rep,
});

const foreseen = (rep: number, at: number): Sounded => ({
  kind: 'depth-limit',
  foreseenIn: rep,
  frameAt: milliseconds(at),
  scheduledAt: milliseconds(at + 50),
  heardAt: milliseconds(at + 150),
});

test('alertsHeard(…) adds a limit tone that was heard in a rep without its alert, at its place in time', () => {
  const heard = alertsHeard([alert(1, 1000), alert(3, 7000)], [foreseen(1, 900), foreseen(2, 4000), foreseen(3, 6900)]);
  expect(heard.map(({ rep, raisedAt }) => [rep, raisedAt])).toEqual([
    [1, 1000],
    [2, 4000],
    [3, 7000],
  ]);
  expect(heard[1]).toMatchObject({ kind: 'depth-limit', clearedAt: 4150, emittedAt: 4050 });
});

test('alertsHeard(…) leaves the sounds that alerts have asked for to the alerts', () => {
  const { foreseenIn: _, ...asked } = foreseen(1, 4000);
  expect(alertsHeard([], [asked, { ...asked, kind: 'depth-tone' }])).toEqual([]);
});
