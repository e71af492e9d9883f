import { expect, test } from 'vitest';
import { isHereByNow } from '../../src/app/is-here-by-now.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { builtSummary } from '../builders/set-summary.ts';

test('isHereByNow(a video) knows the set that came of the same file, and of no other', async () => {
  const file = new File(['x'], 'film.mp4', { lastModified: Date.UTC(2026, 0, 5, 10) });
  const of = (sourceName: string, createdAt: string) =>
    isHereByNow({ kind: 'video' }, file, [{ ...builtSummary(), sourceName, createdAt }], memoryStore());
  expect(await of('film.mp4', '2026-01-05T10:00:00.000Z')).toBe(true);
  expect(await of('other.mp4', '2026-01-05T10:00:00.000Z')).toBe(false);
  expect(await of('film.mp4', '2026-01-06T10:00:00.000Z')).toBe(false);
});
