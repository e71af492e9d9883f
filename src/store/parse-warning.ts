import { degrees } from '../core/vocabulary/units.ts';
import { AUTOMATIC_LIMIT, type LimitWish, SENSITIVITIES, type WarningWish } from '../core/vocabulary/warning-wish.ts';
import { byKind, exactly, isRecord, nullable, oneOf, type Parser, quantity, record } from './parsers.ts';

const limit = byKind<LimitWish>({
  automatic: record({ kind: exactly('automatic') }),
  'knee-90': record({ kind: exactly('knee-90') }),
  'thigh-upright': record({ kind: exactly('thigh-upright') }),
  manual: record({ kind: exactly('manual'), at: quantity(degrees) }),
});

const sensitivity = oneOf(SENSITIVITIES);

const wish = record<WarningWish>({ sensitivity, limit });

/** From when a limit was set by hand, or automatic. */
const oldWish = record({ sensitivity, manualLimit: nullable(quantity(degrees)) });

/** How the lifter wished to be warned, as any Padline has stored it. */
export const warningShape: Parser<WarningWish> = (value, at) => {
  if (!isRecord(value) || !('manualLimit' in value)) return wish(value, at);
  const { manualLimit, ...rest } = oldWish(value, at);
  return { ...rest, limit: manualLimit === null ? AUTOMATIC_LIMIT : { kind: 'manual', at: manualLimit } };
};
