import type { AdviceReason } from '../core/vocabulary/advice-reason.ts';
import { ADVICE_KINDS, type Advice } from '../core/vocabulary/report.ts';
import { degrees } from '../core/vocabulary/units.ts';
import { byKind, exactly, finite, nullable, oneOf, orAbsent, quantity, record, text } from './parsers.ts';

const angle = quantity(degrees);

const reason = byKind<AdviceReason>({
  lifted: record({ kind: exactly('lifted'), stopAt: nullable(angle) }),
  'slightly-lifted': record({ kind: exactly('slightly-lifted') }),
  'past-line': record({ kind: exactly('past-line'), reps: finite, stopAt: angle }),
  'open-knee': record({ kind: exactly('open-knee') }),
  'high-feet': record({ kind: exactly('high-feet') }),
  'quick-descent': record({ kind: exactly('quick-descent') }),
  'too-fast': record({ kind: exactly('too-fast'), reps: finite }),
  'late-lift': record({ kind: exactly('late-lift') }),
  slowing: record({ kind: exactly('slowing'), share: finite }),
  'no-clear-lift': record({ kind: exactly('no-clear-lift'), reps: finite, downTo: angle }),
  'lift-unmeasured': record({ kind: exactly('lift-unmeasured') }),
  'off-side-on': record({ kind: exactly('off-side-on'), yaw: angle }),
  'no-reps': record({ kind: exactly('no-reps') }),
});

/** One advice; a reason that cannot be read is left out, since its text stands by itself. */
export const adviceShape = record<Advice>({ kind: oneOf(ADVICE_KINDS), text, why: orAbsent(reason) });
