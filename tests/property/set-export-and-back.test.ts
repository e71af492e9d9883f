import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgedAnew } from '../../src/app/judged-anew.ts';
import { setOfRecording } from '../../src/app/set-of-recording.ts';
import type { Correction } from '../../src/core/vocabulary/correction.ts';
import { emptyLog, type SetLog } from '../../src/core/vocabulary/set-log.ts';
import { degrees, kilograms } from '../../src/core/vocabulary/units.ts';
import { SENSITIVITIES, USUAL_WARNING } from '../../src/core/vocabulary/warning-wish.ts';
import { jsonFile, recordingFile } from '../../src/store/export/export-files.ts';
import { planImport } from '../../src/store/import/plan-import.ts';
import { readImport } from '../../src/store/import/read-import.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { parseRecording } from '../../src/store/parse-recording.ts';
import { recordingText } from '../../src/store/recording-text.ts';
import type { StoredSet } from '../../src/store/set-store.ts';
import { arbitraryPress, playPress } from '../builders/arbitrary-press.ts';

const RECORDINGS = new URL('../recordings/', import.meta.url);
const names = readdirSync(RECORDINGS).filter((name) => /^real-.*(?<!expected)\.json$/.test(name));

/** The project's own schema, and the one that is shared beside it where there is one: an export must suit both. */
const schemas = ['../../docs/set-report.schema.json', '../../../shared/design/set-report.schema.json']
  .map((path) => new URL(path, import.meta.url))
  .filter(existsSync)
  .map((path) => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    formats.default(ajv);
    return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  });

const setOf = (text: string): StoredSet => {
  const parsed = parseRecording(JSON.parse(text));
  if (parsed.kind === 'unreadable') throw new Error(parsed.reason);
  const asked = { statureCm: null, warning: USUAL_WARNING };
  const set = setOfRecording(parsed.value, { ...asked, name: 'clip.mp4', createdAt: '2026-11-22T09:30:00.000Z' });
  if (!set) throw new Error('nobody was seen');
  return set;
};

const anyLog: fc.Arbitrary<Omit<SetLog, 'setId'>> = fc.record({
  machineId: fc.option(fc.uuid(), { nil: null }),
  load: fc.option(fc.double({ min: 0, max: 500, noNaN: true }).map(kilograms), { nil: null }),
  rpe: fc.option(fc.constantFrom(6, 7.5, 10), { nil: null }),
  tags: fc.constantFrom<SetLog['tags']>([], [{ kind: 'belt' }, { kind: 'own', word: 'after squats' }]),
  note: fc.string(),
  favourite: fc.boolean(),
  changedAt: fc.constant('2026-11-22T09:40:00.000Z'),
});

const anyCorrection: fc.Arbitrary<Correction> = fc.record(
  {
    statureCm: fc.option(fc.integer({ min: 140, max: 210 }), { nil: null }),
    warning: fc.record({
      sensitivity: fc.constantFrom(...SENSITIVITIES),
      limit: fc.oneof(
        fc.constant({ kind: 'automatic' as const }),
        fc.double({ min: 60, max: 130, noNaN: true }).map((at) => ({ kind: 'manual' as const, at: degrees(at) })),
      ),
    }),
  },
  { requiredKeys: [] },
);

/** Out into two files, and in again on a device that has nothing. */
const throughFiles = async (set: StoredSet): Promise<StoredSet> => {
  const files = [jsonFile(set), recordingFile(set)].map(({ name, blob }) => new File([blob], name));
  const store = memoryStore();
  const plan = await planImport(await Promise.all(files.map(readImport)), [], store);
  for (const planned of plan.sets) expect(await store.keep(planned)).toBeNull();
  const recalled = await store.recall(set.report.id);
  if (recalled.kind === 'failed') throw new Error(recalled.problem.detail);
  return recalled.set;
};

const textsOf = async (set: StoredSet): Promise<readonly string[]> =>
  Promise.all([jsonFile(set), recordingFile(set)].map(({ blob }) => blob.text()));

const expectSameBack = async (set: StoredSet): Promise<void> => {
  const texts = await textsOf(set);
  expect(await textsOf(await throughFiles(set))).toEqual(texts);
  for (const isValid of schemas) {
    isValid(JSON.parse(texts[0] ?? ''));
    expect(isValid.errors ?? []).toEqual([]);
  }
};

describe('a set that goes out as files and comes in again', () => {
  test.each(names)('jsonFile and recordingFile of %s are the same bytes after an import', async (name) => {
    await expectSameBack(setOf(readFileSync(new URL(name, RECORDINGS), 'utf8')));
  });

  test('and so they are of a set that was corrected, and of which much was said', async () => {
    const set = setOf(readFileSync(new URL('real-side-2reps-thunder.json', RECORDINGS), 'utf8'));
    await fc.assert(
      fc.asyncProperty(anyCorrection, anyLog, async (correction, log) => {
        const corrected = judgedAnew(set, correction);
        if (!corrected) throw new Error('nobody was seen');
        await expectSameBack({ ...corrected, log: { ...emptyLog(set.report.id), ...log } });
      }),
      { numRuns: 20 },
    );
  });

  test('and so they are of any pressed set', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPress, async (press) => {
        await expectSameBack(setOf(recordingText(playPress(press).recording)));
      }),
      { numRuns: 10 },
    );
  });
});
