import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLog } from '../../src/core/vocabulary/set-log.ts';
import { parseSetLog, storedLog } from '../../src/store/parse-set-log.ts';
import { arbitraryLog } from '../builders/arbitrary-log.ts';
import { builtLog } from './set-store-contract.ts';

describe('parseSetLog', () => {
  test('parseSetLog(storedLog(log)) is the log, whatever was said', () => {
    fc.assert(
      fc.property(arbitraryLog('one'), (log) => {
        const stored: unknown = JSON.parse(JSON.stringify(storedLog(log)));
        expect(parseSetLog(stored, 'one')).toEqual({ kind: 'parsed', value: log });
      }),
    );
  });

  test('parseSetLog(undefined) is that nothing was said', () => {
    expect(parseSetLog(undefined, 'one')).toEqual({ kind: 'parsed', value: emptyLog('one') });
  });

  test.each([
    ['a newer schema', { ...storedLog(builtLog('one')), schemaVersion: 2 }],
    ['no schema', builtLog('one')],
    ['an effort over ten', storedLog(builtLog('one', { rpe: 11 }))],
    ['a tag of no known kind', { schemaVersion: 1, log: { ...builtLog('one'), tags: [{ kind: 'chalk' }] } }],
    ['a time that is none', storedLog(builtLog('one', { changedAt: 'yesterday' }))],
    ['null', null],
  ])('parseSetLog refuses %s', (_, stored) => {
    expect(parseSetLog(stored, 'one').kind).toBe('unreadable');
  });
});
