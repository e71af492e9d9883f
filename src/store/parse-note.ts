import type { QualityNote } from '../core/vocabulary/quality-note.ts';
import { LIFT_UNKNOWNS } from '../core/vocabulary/reading.ts';
import { centimetres, degrees, milliseconds } from '../core/vocabulary/units.ts';
import { byKind, exactly, finite, flag, list, oneOf, quantity, record } from './parsers.ts';

const angle = quantity(degrees);
const length = quantity(centimetres);
const time = quantity(milliseconds);

/** One note on what limits a set's figures. */
export const noteShape = byKind<QualityNote>({
  'off-side-on': record({ kind: exactly('off-side-on'), yaw: angle, forbids: flag }),
  'slow-frames': record({ kind: exactly('slow-frames'), rate: finite }),
  views: record({ kind: exactly('views'), changes: list(record({ lostAt: time, from: time })) }),
  'views-left-out': record({ kind: exactly('views-left-out'), from: list(time) }),
  'camera-moved': record({ kind: exactly('camera-moved'), times: finite, first: time }),
  'camera-lost': record({ kind: exactly('camera-lost'), at: time }),
  'lift-hidden': record({
    kind: exactly('lift-hidden'),
    reps: finite,
    of: finite,
    because: list(oneOf(LIFT_UNKNOWNS)),
  }),
  slid: record({ kind: exactly('slid'), by: length }),
  'error-bars': record({ kind: exactly('error-bars'), depth: angle, lift: length, isCoarse: flag }),
  'no-stature': record({ kind: exactly('no-stature') }),
  restless: record({ kind: exactly('restless'), jitter: length }),
  'pad-line-off': record({ kind: exactly('pad-line-off') }),
  late: record({ kind: exactly('late') }),
  'not-found-again': record({ kind: exactly('not-found-again') }),
  company: record({ kind: exactly('company') }),
  turned: record({ kind: exactly('turned') }),
  'lighter-model': record({ kind: exactly('lighter-model') }),
});
