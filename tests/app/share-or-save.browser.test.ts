import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { shareOrSave } from '../../src/app/share-or-save.ts';

const files = [
  { name: 'padline-a.json', blob: new Blob(['{}'], { type: 'application/json' }) },
  { name: 'padline-a.csv', blob: new Blob(['a,b'], { type: 'text/csv' }) },
];

/** Names of what went to the downloads. */
let saved: string[] = [];

const withSheet = (share: (data: ShareData) => Promise<void>, takes = true): void => {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { canShare: () => takes, share }));
};

beforeEach(() => {
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('shareOrSave', () => {
  test('shareOrSave(files) hands them to the share sheet under their names and saves nothing', async () => {
    const share = vi.fn(async (_: ShareData) => {});
    withSheet(share);
    expect(await shareOrSave(files)).toBe('shared');
    const given = share.mock.calls[0]?.[0].files ?? [];
    expect(given.map(({ name, type }) => [name, type])).toEqual([
      ['padline-a.json', 'application/json'],
      ['padline-a.csv', 'text/csv'],
    ]);
    expect(saved).toEqual([]);
  });

  test('shareOrSave(files) saves each where there is no share sheet, or one that does not take them', async () => {
    vi.stubGlobal('navigator', {});
    expect(await shareOrSave(files)).toBe('saved');
    withSheet(() => Promise.reject(new Error('not asked')), false);
    expect(await shareOrSave(files)).toBe('saved');
    expect(saved).toEqual(['padline-a.json', 'padline-a.csv', 'padline-a.json', 'padline-a.csv']);
  });

  test('shareOrSave(files) does nothing more when the sheet is closed again', async () => {
    withSheet(() => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await shareOrSave(files)).toBe('cancelled');
    expect(saved).toEqual([]);
  });

  test('shareOrSave(files) saves them when the sheet refuses', async () => {
    withSheet(() => Promise.reject(new DOMException('too late', 'NotAllowedError')));
    expect(await shareOrSave(files)).toBe('saved');
    expect(saved).toHaveLength(2);
  });
});
