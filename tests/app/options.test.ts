import { describe, expect, test } from 'vitest';
import { optionsOf } from '../../src/app/options.ts';

const NOTHING_ASKED = {
  model: null,
  backend: null,
  padLine: null,
  crop: null,
  statureCm: null,
  sensitivity: null,
  limit: null,
  handsFree: true,
  headless: false,
};

describe('optionsOf', () => {
  test('optionsOf("") leaves everything to Padline', () => {
    expect(optionsOf('')).toEqual(NOTHING_ASKED);
  });

  test('optionsOf(search) takes what the address asks for', () => {
    const search =
      '?model=thunder&backend=wasm&stature=178&sensitivity=early&limit=95&handsfree=no&headless=1&utm_source=x';
    expect(optionsOf(search)).toEqual({
      ...NOTHING_ASKED,
      model: 'movenet-thunder',
      backend: 'wasm',
      statureCm: 178,
      sensitivity: 'early',
      limit: { kind: 'manual', at: 95 },
      handsFree: false,
      headless: true,
    });
  });

  test.each(['automatic', 'knee-90', 'thigh-upright'])('optionsOf("?limit=%s") takes a limit by its name', (kind) => {
    expect(optionsOf(`?limit=${kind}`).limit).toEqual({ kind });
  });

  test('optionsOf("?pad=...") turns the picture\'s rows, which go down, into heights, which go up', () => {
    expect(optionsOf('?pad=500,480.5,%20310,220').padLine).toEqual({
      hipEnd: { x: 500, y: -480.5 },
      headEnd: { x: 310, y: -220 },
      setBy: 'lifter',
    });
  });

  test('optionsOf("?crop=...") takes a square and its rotation as they are', () => {
    expect(optionsOf('?crop=320,240,400,-60').crop).toEqual({ centreX: 320, centreY: 240, side: 400, rotation: -60 });
  });

  test.each([
    '?model=blazepose',
    '?backend=abacus',
    '?pad=1,2,3',
    '?pad=1,2,3,4,5',
    '?pad=1,2,3,x',
    '?pad=1,,3,4',
    '?pad=5,6,5,6',
    '?crop=1,2,0,4',
    '?crop=1,2,3',
    '?stature=17',
    '?stature=1780',
    '?stature=tall',
    '?model=constructor',
    '?sensitivity=EARLY',
    '?sensitivity=never',
    '?limit=',
    '?limit=9',
    '?limit=950',
    '?limit=deep',
  ])('optionsOf("%s") leaves out what makes no sense', (search) => {
    expect(optionsOf(search)).toEqual(NOTHING_ASKED);
  });
});
