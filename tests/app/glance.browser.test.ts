import { expect, test } from 'vitest';
import { type Glance, glanceAt, hasChanged } from '../../src/app/glance.ts';

/** A grey room of 640 by 480 with grain in it, and maybe somebody. */
const room = (grain: number, somebody = false): Glance | null => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, 480];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  for (let y = 0; y < 480; y += 4) {
    for (let x = 0; x < 640; x += 4) {
      const level = 120 + (((x * 7 + y * 13 + grain * 31) % 17) - 8);
      context.fillStyle = `rgb(${level}, ${level}, ${level})`;
      context.fillRect(x, y, 4, 4);
    }
  }
  if (somebody) {
    context.fillStyle = '#403028';
    context.fillRect(300, 140, 90, 260);
  }
  return glanceAt(canvas);
};

test('hasChanged(before, now) sees somebody who has come, and no grain', () => {
  expect(hasChanged(room(1), room(2))).toBe(false);
  expect(hasChanged(room(1), room(2, true))).toBe(true);
});

test('hasChanged(before, now) takes a picture that cannot be looked at for one that may show anything', () => {
  expect(glanceAt(document.createElement('video'))).toBeNull();
  expect(hasChanged(null, room(1))).toBe(true);
  expect(hasChanged(room(1), null)).toBe(true);
});
