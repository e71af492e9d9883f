import { expect, test } from 'vitest';
import { filmedAt } from '../../src/app/filmed-at.ts';

const film = (lastModified: number): File => new File(['x'], 'film.mp4', { lastModified });

test('filmedAt(file) is when the file was last changed', () => {
  expect(filmedAt(film(Date.UTC(2026, 0, 5, 10)))).toBe('2026-01-05T10:00:00.000Z');
});

test.each([
  ['no day', () => 0],
  ['a day to come', () => Date.now() + 86_400_000],
])('filmedAt(a file of %s) is now', (_, lastModified) => {
  expect(Math.abs(Date.now() - Date.parse(filmedAt(film(lastModified()))))).toBeLessThan(60_000);
});
