import { expect, onTestFinished, test } from 'vitest';
import { isUndoKey } from '../../../src/ui/review/undo-key.ts';

/** Whether the press, as the page hears it, is one to undo by. */
const heard = (press: KeyboardEventInit, on: Element = document.body): boolean => {
  if (on !== document.body) {
    document.body.append(on);
    onTestFinished(() => on.remove());
  }
  let isUndo = false;
  const hear = (event: KeyboardEvent): void => {
    isUndo = isUndoKey(event);
  };
  window.addEventListener('keydown', hear, { once: true });
  on.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true, composed: true }));
  return isUndo;
};
const field = (type: string) => Object.assign(document.createElement('input'), { type });

test.each<[boolean, KeyboardEventInit]>([
  [true, { key: 'z', ctrlKey: true }],
  [true, { key: 'z', metaKey: true }],
  [true, { key: 'Z', ctrlKey: true }],
  [false, { key: 'z' }],
  [false, { key: 'z', ctrlKey: true, shiftKey: true }],
  [false, { key: 'y', ctrlKey: true }],
])('isUndoKey is %s for %o', (isUndo, press) => {
  expect(heard(press)).toBe(isUndo);
});

test.each([
  [false, document.createElement('textarea')],
  [false, field('text')],
  [false, field('number')],
  [true, field('range')],
  [true, field('checkbox')],
  [true, document.createElement('button')],
])('isUndoKey is %s where letters are written or not: %o', (isUndo, on) => {
  expect(heard({ key: 'z', ctrlKey: true }, on)).toBe(isUndo);
});
