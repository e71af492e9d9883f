import { expect, test } from 'vitest';
import type { Offline } from '../../../src/app/device/offline.ts';
import { offlineWords } from '../../../src/app/device/offline-words.ts';

const STATES: readonly (readonly [Offline, string])[] = [
  [{ kind: 'installing' }, 'Getting ready for offline'],
  [{ kind: 'ready' }, 'Ready for offline'],
  [{ kind: 'update-waiting' }, 'A new version is ready'],
  [{ kind: 'none', why: 'unsupported' }, 'Not offline in this browser'],
  [{ kind: 'none', why: 'not-secure' }, 'Not offline from this address'],
  [{ kind: 'none', why: 'failed' }, 'Not ready for offline'],
];

test.each(STATES)('offlineWords(%j) says "%s", and what follows from it', (offline, short) => {
  const words = offlineWords(offline);
  expect(words?.short).toBe(short);
  expect(words?.more.length).toBeGreaterThan(20);
});

test('offlineWords(switched off) is silent: a program drives the page', () => {
  expect(offlineWords({ kind: 'none', why: 'switched-off' })).toBeNull();
});
