import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/store/parse-report.ts';
import { arbitraryReport } from '../builders/arbitrary-set.ts';
import { builtKnownHip } from '../builders/known-hip.ts';
import { builtReport } from '../builders/set-report.ts';

const plain = () => JSON.parse(JSON.stringify(builtReport()));

describe('parseReport', () => {
  test('parseReport(any report that was stored) gives it back whole', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        // Structured cloning is what IndexedDB does to a document.
        expect(parseReport(structuredClone(report))).toEqual({ kind: 'parsed', value: report });
      }),
    );
  });

  test('parseReport(a rep of an older set, which names no cause) takes it as null, and refuses a cause it does not know', () => {
    const report = plain();
    delete report.reps[3].notMeasuredBecause;
    const parsed = parseReport(report);
    expect(parsed.kind === 'parsed' && parsed.value.reps[3]?.notMeasuredBecause).toBeNull();
    report.reps[3].notMeasuredBecause = 'fog';
    expect(parseReport(report).kind).toBe('unreadable');
  });

  test('parseReport(a hip that a set has taught, or was judged by) gives it back, and an older set has none', () => {
    const knownHip = builtKnownHip();
    const { setup } = builtReport();
    const report = builtReport({ setup: { ...setup, knownHip }, taughtHip: knownHip });
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual({ kind: 'parsed', value: report });
    const parsed = parseReport(plain());
    if (parsed.kind !== 'parsed') throw new Error(parsed.reason);
    expect(parsed.value).not.toHaveProperty('taughtHip');
    expect(parsed.value.setup).not.toHaveProperty('knownHip');
  });

  test.each([{ bias: [] }, { covariance: [[1]] }, { radius: 'long' as never }])(
    'parseReport(a hip that this fit cannot start from: %o) leaves it out, and keeps the set',
    (fault) => {
      const { setup } = builtReport();
      const hip = builtKnownHip(fault);
      const parsed = parseReport(builtReport({ taughtHip: hip, setup: { ...setup, knownHip: hip } }));
      expect(parsed).toEqual({ kind: 'parsed', value: builtReport() });
    },
  );

  test('parseReport(without a source name) leaves the field out', () => {
    const report = plain();
    delete report.source.name;
    const parsed = parseReport(report);
    expect(parsed.kind === 'parsed' && 'name' in parsed.value.source).toBe(false);
  });

  test.each<[string, (report: ReturnType<typeof plain>) => void]>([
    ['report.reps is not a list', (report) => (report.reps = {})],
    ['report.reps[1].depth is not a number', (report) => (report.reps[1].depth = '90')],
    ['report.reps[0].partial is not true or false', (report) => (report.reps[0].partial = 0)],
    ['report.onset.low is not a number', (report) => delete report.onset.low],
    ['report.onset.kind is not one of found, none-seen', (report) => (report.onset = null)],
    ['report.createdAt is not text', (report) => (report.createdAt = 5)],
    ['report.setup.padLine.hipEnd is not a record', (report) => (report.setup.padLine.hipEnd = [1, 2])],
  ])('parseReport(spoilt) says: %s', (reason, spoil) => {
    const report = plain();
    spoil(report);
    expect(parseReport(report)).toEqual({ kind: 'unreadable', reason });
  });

  test('parseReport(null instead of a number that must be there) refuses it', () => {
    expect(parseReport({ ...plain(), depthLimit: null })).toEqual({
      kind: 'unreadable',
      reason: 'report.depthLimit is not a number',
    });
  });
});
