import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportOf } from '../../../src/core/report/export-of.ts';
import { LIMIT_AUTHORS } from '../../../src/core/vocabulary/limit-author.ts';
import type { SetReport } from '../../../src/core/vocabulary/report.ts';
import { emptyLog } from '../../../src/core/vocabulary/set-log.ts';
import { degrees, kilograms, milliseconds, pixels } from '../../../src/core/vocabulary/units.ts';
import { arbitraryReport } from '../../builders/arbitrary-set.ts';
import { builtReport } from '../../builders/set-report.ts';

const jsonAt = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = jsonAt('../../../docs/set-report.schema.json');
const originalPath = '../../../../shared/design/set-report.schema.json';
const hasOriginal = existsSync(new URL(originalPath, import.meta.url));

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(schema);

/** What the schema has against a value, after it has been through a file; empty when nothing. */
const faultsOf = (value: unknown) => {
  validate(JSON.parse(JSON.stringify(value)));
  return validate.errors ?? [];
};

const withoutName = ({ source: { name: _, ...source }, ...report }: SetReport): SetReport => ({ ...report, source });

const unmeasured: SetReport = builtReport({
  reps: [],
  alerts: [],
  onset: { kind: 'none-seen', downTo: null },
  advice: [],
  setup: { ...builtReport().setup, cmPerPixel: null },
  quality: { framesPerSecond: null, yaw: null, restJitter: null, depthSigma: null, liftSigma: null, notes: [] },
});

describe('exportOf and its schema', () => {
  test.each([
    ['found onset, alerts, an unmeasured rep', builtReport()],
    ['nothing measured', unmeasured],
    ['no lift seen', builtReport({ onset: { kind: 'none-seen', downTo: degrees(104.5) } })],
    ['a camera set', withoutName(builtReport())],
  ])('exportOf(report) is valid by docs/set-report.schema.json: %s', (_, report) => {
    expect(faultsOf(exportOf(report))).toEqual([]);
  });

  test('the schema finds fault with a missing field, a wrong word and a time that is none', () => {
    const { reps: _, ...rest } = exportOf(builtReport());
    expect(faultsOf(rest)).not.toEqual([]);
    expect(faultsOf({ ...exportOf(builtReport()), createdAt: 'yesterday' })).not.toEqual([]);
    expect(faultsOf({ ...exportOf(builtReport()), onset: { kind: 'guessed' } })).not.toEqual([]);
    expect(
      faultsOf({ ...exportOf(builtReport()), setup: { ...exportOf(builtReport()).setup, depthLimitDeg: '9' } }),
    ).not.toEqual([]);
  });

  test('exportOf(any report) is valid, and comes out of a file as it went in', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const exported = exportOf(report);
        expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
        expect(faultsOf(exported)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('exportOf, field by field', () => {
  test.each(LIMIT_AUTHORS)('exportOf(report) says who set the limit: %s', (depthLimitSetBy) => {
    const exported = exportOf(builtReport({ depthLimitSetBy }));
    expect(exported.setup.depthLimitSetBy).toBe(depthLimitSetBy);
    expect(faultsOf(exported)).toEqual([]);
  });

  test('exportOf(report of before that was kept) says nothing of who set the limit', () => {
    expect(exportOf(builtReport()).setup).not.toHaveProperty('depthLimitSetBy');
  });

  test('exportOf(report) gives places in the picture with y down', () => {
    expect(exportOf(builtReport()).setup.padLine).toEqual({
      hipEnd: { x: 560, y: 520 },
      headEnd: { x: 420.3, y: 380.5 },
      setBy: 'proposal',
    });
  });

  test('exportOf(report) rounds angles and lengths to a tenth, times to whole milliseconds', () => {
    const [first, second] = exportOf(builtReport()).reps;
    expect(first).toEqual({
      index: 1,
      startMs: 1200,
      bottomMs: 3033,
      endMs: 4600,
      partial: false,
      depthDeg: 101.3,
      hipFlexionDeg: 96.2,
      kneeFlexionDeg: 98.8,
      liftCm: 0.4,
      liftUncertaintyCm: 0.5,
      liftClass: 'none',
      notMeasuredBecause: null,
      hipToPadChangeDeg: 0.6,
      liftSeenAtDeg: null,
      slideCm: 0.2,
      eccentricMs: 1733,
      pauseMs: 200,
      concentricMs: 1467,
    });
    expect(second?.liftSeenAtDeg).toBe(101.2);
  });

  test('exportOf(report) keeps what was not measured null, never zero', () => {
    expect(exportOf(builtReport()).reps[3]).toMatchObject({
      depthDeg: null,
      hipFlexionDeg: null,
      kneeFlexionDeg: null,
      liftCm: null,
      liftClass: 'not-measured',
      hipToPadChangeDeg: null,
    });
    expect(exportOf(unmeasured).quality).toEqual({
      framesPerSecond: null,
      yawDeg: null,
      restJitterCm: null,
      depthUncertaintyDeg: null,
      liftUncertaintyCm: null,
      notes: [],
    });
    expect(exportOf(unmeasured).onset).toEqual({ kind: 'none-seen', downToDeg: null });
  });

  test('exportOf(report) of a set that two models measured names the later one, as the schema has it', () => {
    const report = builtReport();
    const laterModel = { model: 'movenet-lightning', from: milliseconds(9000.4) } as const;
    const exported = exportOf({ ...report, detector: { ...report.detector, laterModel } });
    expect(exported.detector.laterModel).toEqual({ model: 'movenet-lightning', fromMs: 9000 });
    expect(faultsOf(exported)).toEqual([]);
    expect(exportOf(report).detector).not.toHaveProperty('laterModel');
  });

  test('exportOf(report) carries alerts with their times, the onset, the limit and the detector', () => {
    const exported = exportOf(builtReport());
    expect(exported.alerts[0]).toEqual({
      kind: 'depth-limit',
      raisedMs: 6400,
      emittedMs: 6520,
      clearedMs: 7100,
      rep: 2,
    });
    expect(exported.alerts[2]).toEqual({
      kind: 'cannot-see',
      raisedMs: 15_600,
      emittedMs: null,
      clearedMs: null,
      rep: null,
    });
    expect(exported.onset).toEqual({ kind: 'found', lowDeg: 97.2, highDeg: 103.4, reps: 3 });
    expect(exported.setup).toMatchObject({ depthLimitDeg: 100, cmPerPixel: 0.2731, nearSide: 'right' });
    expect(exported.detector).toEqual({
      model: 'movenet-thunder',
      backend: 'wasm',
      crop: { centreX: 590, centreY: 400, side: 620, rotationDeg: 45 },
      inferenceMsP50: 41.3,
      captureToAlertMsP50: null,
      captureToAlertMsP95: null,
      captureToSoundMsP50: null,
      captureToSoundMsP95: null,
    });
  });

  test('exportOf(report, log) says load, effort and tags, never the note, and is valid', () => {
    const tags = [{ kind: 'feet', height: 'high' }, { kind: 'belt' }, { kind: 'own', word: 'after squats' }] as const;
    const log = { ...emptyLog('set-1'), load: kilograms(20.4117), rpe: 8.5, tags, note: 'slept badly' };
    const exported = exportOf(builtReport(), log);
    expect(exported.said).toEqual({ loadKg: 20.41, rpe: 8.5, tags });
    expect(JSON.stringify(exported)).not.toContain('slept');
    expect(faultsOf(exported)).toEqual([]);
    expect(faultsOf({ ...exported, said: { ...exported.said, rpe: 11 } })).not.toEqual([]);
  });

  test('exportOf(report, log) of a set of which nothing but a note was said has nothing said', () => {
    expect(exportOf(builtReport(), { ...emptyLog('set-1'), note: 'slept badly' })).toEqual(exportOf(builtReport()));
  });

  test('exportOf(report) leaves out the name of a source that has none', () => {
    expect(exportOf(withoutName(builtReport())).source).not.toHaveProperty('name');
    expect(exportOf(builtReport()).source.name).toBe('demo.mp4');
  });

  test('exportOf(report) writes no negative zero and no square without a side', () => {
    const [first] = builtReport().reps;
    if (!first) throw new Error('the built report has reps');
    const detector = builtReport().detector;
    const exported = exportOf(
      builtReport({
        reps: [{ ...first, hipToPadChange: degrees(-0.04), pause: milliseconds(-0) }],
        detector: { ...detector, crop: { ...detector.crop, side: pixels(0.01) } },
      }),
    );
    expect(exported.reps[0]?.hipToPadChangeDeg).toBe(0);
    expect(exported.reps[0]?.pauseMs).toBe(0);
    expect(exported.detector.crop.side).toBe(0.1);
  });
});

/** Paths that stand in `copy` and not in `original`; throws where anything of the original was changed. */
const additionsIn = (copy: Record<string, unknown>, original: Record<string, unknown>, at = ''): string[] => {
  const isNode = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const changed = Object.keys(original).flatMap((key) => {
    const [here, there] = [copy[key], original[key]];
    if (isNode(here) && isNode(there)) return additionsIn(here, there, `${at}/${key}`);
    expect(here, `${at}/${key}`).toEqual(there);
    return [];
  });
  return [...changed, ...Object.keys(copy).flatMap((key) => (key in original ? [] : [`${at}/${key}`]))];
};

test.skipIf(!hasOriginal)('docs/set-report.schema.json adds to the shared schema and changes nothing in it', () => {
  expect(additionsIn(schema, jsonAt(originalPath))).toEqual([
    '/properties/detector/properties/laterModel',
    '/properties/detector/properties/captureToSoundMsP50',
    '/properties/detector/properties/captureToSoundMsP95',
    '/properties/setup/properties/depthLimitDeg',
    '/properties/setup/properties/depthLimitSetBy',
    '/properties/quality/properties/depthUncertaintyDeg',
    '/properties/quality/properties/liftUncertaintyCm',
    '/properties/said',
    '/$defs/rep/properties/liftUncertaintyCm',
    '/$defs/rep/properties/notMeasuredBecause',
    '/$defs/rep/properties/slideCm',
  ]);
});
