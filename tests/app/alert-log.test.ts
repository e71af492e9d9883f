import { describe, expect, test } from 'vitest';
import { AlertLog } from '../../src/app/alert-log.ts';
import type { TrackEvent } from '../../src/core/track.ts';
import type { Alert, AlertKind } from '../../src/core/vocabulary/alert.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';

const alert = (kind: AlertKind, raisedAt: number, clearedAt: number | null = null): Alert => ({
  kind,
  raisedAt: milliseconds(raisedAt),
  clearedAt: clearedAt === null ? null : milliseconds(clearedAt),
  emittedAt: null,
  rep: 1,
});
const raised = (kind: AlertKind, at: number): TrackEvent => ({ kind: 'alert-raised', alert: alert(kind, at) });
const cleared = (kind: AlertKind, from: number, to: number): TrackEvent => ({
  kind: 'alert-cleared',
  alert: alert(kind, from, to),
});

describe('AlertLog', () => {
  test('take(events) gives the kinds that were raised, and nothing for what ended or for a rep', () => {
    const log = new AlertLog();
    expect(log.take([raised('depth-near', 100), { kind: 'rep-completed', count: 1 }], null)).toEqual(['depth-near']);
    expect(log.take([cleared('depth-near', 100, 300)], null)).toEqual([]);
  });

  test('take(events, emittedAt) keeps when each was told and when it was over', () => {
    const log = new AlertLog();
    log.take([raised('depth-limit', 100)], milliseconds(180));
    log.take([raised('lift-clear', 200)], milliseconds(290));
    log.take([cleared('depth-limit', 100, 900)], milliseconds(950));
    expect(log.alerts).toEqual([
      { ...alert('depth-limit', 100, 900), emittedAt: 180 },
      { ...alert('lift-clear', 200), emittedAt: 290 },
    ]);
  });

  test('take(events) clears the alert that was meant, not an earlier one of its kind', () => {
    const log = new AlertLog();
    log.take([raised('depth-near', 100)], null);
    log.take([cleared('depth-near', 100, 200)], null);
    log.take([raised('depth-near', 5000)], null);
    log.take([cleared('depth-near', 5000, 5200)], null);
    expect(log.alerts.map(({ clearedAt }) => clearedAt)).toEqual([200, 5200]);
  });

  test('shownAt(at) is the most urgent of those that are up', () => {
    const log = new AlertLog();
    expect(log.shownAt(milliseconds(0))).toBeNull();
    log.take([raised('cannot-see', 100), raised('depth-near', 100)], null);
    expect(log.shownAt(milliseconds(100))).toBe('depth-near');
    log.take([raised('lift-clear', 200)], null);
    expect(log.shownAt(milliseconds(200))).toBe('lift-clear');
  });

  test('shownAt(at) goes on showing a short alert long enough to be read, and no longer', () => {
    const log = new AlertLog();
    log.take([raised('lift-slight', 1000)], null);
    log.take([cleared('lift-slight', 1000, 1100)], null);
    expect(log.shownAt(milliseconds(2400))).toBe('lift-slight');
    expect(log.shownAt(milliseconds(2600))).toBeNull();
  });

  test('shownAt(at) shows an alert for as long as it is up', () => {
    const log = new AlertLog();
    log.take([raised('depth-limit', 1000)], null);
    expect(log.shownAt(milliseconds(60_000))).toBe('depth-limit');
  });

  test('alerts gives a row that later events do not change', () => {
    const log = new AlertLog();
    log.take([raised('slide', 1)], null);
    const before = log.alerts;
    log.take([raised('slide', 2)], null);
    expect(before).toHaveLength(1);
  });

  describe('of a set that is over', () => {
    const at = milliseconds(5000);
    const emittedAt = milliseconds(5040);

    test('hold(events) tells, shows and keeps nothing', () => {
      const log = new AlertLog();
      log.hold([raised('slide', 100)]);
      expect(log.alerts).toEqual([]);
      expect(log.shownAt(milliseconds(100))).toBeNull();
    });

    test('release(how) tells what is still up as from now, and clears it when it ends', () => {
      const log = new AlertLog();
      log.hold([raised('cannot-see', 4000)]);
      expect(log.release({ at, emittedAt, rep: null })).toEqual(['cannot-see']);
      expect(log.alerts).toEqual([{ ...alert('cannot-see', 5000), emittedAt }]);
      expect(log.shownAt(milliseconds(9000))).toBe('cannot-see');
      log.take([cleared('cannot-see', 4000, 9000)], null);
      expect(log.alerts).toEqual([{ ...alert('cannot-see', 5000, 9000), emittedAt }]);
    });

    test('release(how) tells what was seen in the rep by which the set goes on, also when it is past', () => {
      const log = new AlertLog();
      log.hold([raised('depth-limit', 3000)]);
      log.hold([cleared('depth-limit', 3000, 4000)]);
      expect(log.release({ at, emittedAt, rep: 1 })).toEqual(['depth-limit']);
      expect(log.alerts).toEqual([{ ...alert('depth-limit', 5000, 5000), emittedAt }]);
      expect(log.shownAt(milliseconds(6400))).toBe('depth-limit');
    });

    test('release(how) drops what came and went with the getting out, and tells nothing twice', () => {
      const log = new AlertLog();
      log.hold([raised('depth-limit', 3000)]);
      log.hold([cleared('depth-limit', 3000, 4000)]);
      expect(log.release({ at, emittedAt, rep: 2 })).toEqual([]);
      expect(log.release({ at, emittedAt, rep: 1 })).toEqual([]);
      expect(log.alerts).toEqual([]);
    });
  });
});
