import { describe, expect, test } from 'vitest';
import { documentId, setIdOf, timeOf } from '../../src/store/document-id.ts';

describe('documentId', () => {
  test('documentId(report) sorts by the moment, whatever zone it was written in', () => {
    const earlier = documentId({ id: 'z', createdAt: '2026-11-22T13:10:00+02:00' });
    const later = documentId({ id: 'a', createdAt: '2026-11-22T12:00:00.000Z' });
    expect(earlier).toBe('set:2026-11-22T11:10:00.000Z:z');
    expect(earlier < later).toBe(true);
  });

  test('setIdOf(documentId(report)) is the id, colons and all', () => {
    expect(setIdOf(documentId({ id: 'a:b:c', createdAt: '2026-11-22T13:10:00Z' }))).toBe('a:b:c');
  });

  test('documentId(report of no time) throws', () => {
    expect(() => documentId({ id: 'a', createdAt: 'soon' })).toThrow(RangeError);
  });
});

test('timeOf(documentId(set)) is when it was made, whatever zone it was written in', () => {
  expect(timeOf(documentId({ id: 'one', createdAt: '2026-11-22T10:00:00+02:00' }))).toBe(Date.UTC(2026, 10, 22, 8));
});
