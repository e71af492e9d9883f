import { afterEach, expect, test } from 'vitest';
import { localWishStore } from '../../../src/store/backup/wish-store.ts';

afterEach(() => localStorage.clear());

test('localWishStore() has the lifter’s wishes, not what belongs to the device or to other pages', () => {
  localStorage.setItem('padline.sound', '{"volume":1}');
  localStorage.setItem('padline.trials', '{}');
  localStorage.setItem('padline.camera', '{}');
  localStorage.setItem('other', 'x');
  expect(localWishStore().all()).toEqual({ 'padline.sound': '{"volume":1}' });
});

test('put(key, value) keeps wishes alone, and null takes one back', () => {
  const wishes = localWishStore();
  wishes.put('padline.view', 'x');
  wishes.put('padline.camera', 'x');
  wishes.put('other', 'x');
  expect({ ...localStorage }).toEqual({ 'padline.view': 'x' });
  wishes.put('padline.view', null);
  expect(wishes.all()).toEqual({});
});
