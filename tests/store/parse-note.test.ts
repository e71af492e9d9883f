import { expect, test } from 'vitest';
import { type QualityNote, RUN_NOTES } from '../../src/core/vocabulary/quality-note.ts';
import { centimetres, degrees, milliseconds } from '../../src/core/vocabulary/units.ts';
import { noteShape } from '../../src/store/parse-note.ts';
import { parsedBy } from '../../src/store/parsers.ts';

const at = milliseconds(12_000);
const NOTES: readonly QualityNote[] = [
  { kind: 'off-side-on', yaw: degrees(24), forbids: true },
  { kind: 'slow-frames', rate: 9 },
  { kind: 'views', changes: [{ lostAt: at, from: milliseconds(20_000) }] },
  { kind: 'views-left-out', from: [at] },
  { kind: 'camera-moved', times: 2, first: at },
  { kind: 'camera-lost', at },
  { kind: 'lift-hidden', reps: 2, of: 5, because: ['hip-hidden'] },
  { kind: 'slid', by: centimetres(-5) },
  { kind: 'error-bars', depth: degrees(4), lift: centimetres(0.7), isCoarse: false },
  { kind: 'no-stature' },
  { kind: 'restless', jitter: centimetres(0.9) },
  { kind: 'pad-line-off' },
  ...RUN_NOTES.map((kind) => ({ kind })),
];

test.each(NOTES)('noteShape reads what was written of $kind', (note) => {
  expect(parsedBy(noteShape, JSON.parse(JSON.stringify(note)), 'note')).toEqual({ kind: 'parsed', value: note });
});

test('noteShape refuses what it does not know', () => {
  expect(parsedBy(noteShape, { kind: 'haunted' }, 'note').kind).toBe('unreadable');
  expect(parsedBy(noteShape, { kind: 'slid' }, 'note').kind).toBe('unreadable');
});
