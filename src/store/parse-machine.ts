import type { LearnedLine, Machine } from '../core/vocabulary/machine.ts';
import { MACHINE_KINDS } from '../core/vocabulary/machine-kind.ts';
import type { PadLine, PadLineAuthor } from '../core/vocabulary/pad-line.ts';
import type { Point, Side } from '../core/vocabulary/pose.ts';
import type { Onset } from '../core/vocabulary/report.ts';
import type { RestingPlace, SetPlace } from '../core/vocabulary/set-place.ts';
import { degrees, kilograms, pixels } from '../core/vocabulary/units.ts';
import {
  byKind,
  exactly,
  finite,
  nullable,
  oneOf,
  type Parsed,
  parsedBy,
  quantity,
  record,
  text,
  time,
  word,
} from './parsers.ts';

const point = record<Point>({ x: finite, y: finite });

const place = record<SetPlace>({
  side: word<Side>({ left: true, right: true }),
  padLine: record<PadLine>({
    hipEnd: point,
    headEnd: point,
    setBy: word<PadLineAuthor>({ proposal: true, lifter: true, 'machine-profile': true }),
  }),
  resting: record<RestingPlace>({ hip: point, thigh: quantity(pixels) }),
  width: finite,
  height: finite,
  statureCm: nullable(finite),
});

const onset = byKind<Onset>({
  found: record({ kind: exactly('found'), low: quantity(degrees), high: quantity(degrees), reps: finite }),
  'none-seen': record({ kind: exactly('none-seen'), downTo: nullable(quantity(degrees)) }),
});

const machine = record<Machine>({
  id: text,
  gym: text,
  name: text,
  kind: oneOf(MACHINE_KINDS),
  seatNotch: nullable(finite),
  stopHole: nullable(finite),
  emptySled: nullable(quantity(kilograms)),
  footHeight: text,
  spot: text,
  place: nullable(place),
  learned: nullable(record<LearnedLine>({ onset, at: time })),
  usedAt: time,
});

/** A stored machine, or the first thing about it that is not as it should be. */
export const parseMachine = (value: unknown): Parsed<Machine> => parsedBy(machine, value, 'machine');
