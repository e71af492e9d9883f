import { expect, test } from 'vitest';
import type { LaidBody } from '../../../src/ui/review/compared-rep.ts';
import { roomOf } from '../../../src/ui/review/rep-drawing.ts';

const bodyWith = (head: { readonly x: number; readonly y: number } | null): LaidBody => ({
  joints: { shoulder: { x: -1, y: 0 }, hip: { x: 0, y: 0 }, knee: { x: 0.5, y: 0.8 }, ankle: { x: 1, y: 1.5 } },
  head,
  seen: true,
  frame: {} as LaidBody['frame'],
});
/** Left edge, top edge, width and height of an SVG's room. */
const sizes = (room: string) => room.split(' ').map(Number);

test('roomOf(bodies) is that of the pad alone where nobody is seen', () => {
  expect(sizes(roomOf([null])).every(Number.isFinite)).toBe(true);
  expect(roomOf([null])).toBe(roomOf([]));
});

test('roomOf(bodies) grows with what is drawn, the head too, and is the same in any order', () => {
  const [body, tall] = [bodyWith(null), bodyWith({ x: -3, y: 0 })];
  const area = (room: string): number => (sizes(room)[2] ?? 0) * (sizes(room)[3] ?? 0);
  expect(area(roomOf([body]))).toBeGreaterThan(area(roomOf([])));
  expect(area(roomOf([tall]))).toBeGreaterThan(area(roomOf([body])));
  expect(roomOf([body, tall])).toBe(roomOf([tall, body]));
});
