import { describe, expect, test } from 'vitest';
import { cameraNote } from '../../../src/core/report/camera-note.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';

const movement = (from: number, lost = false) => ({ from: milliseconds(from), to: milliseconds(from + 500), lost });

describe('cameraNote(movements)', () => {
  test('is null for a camera that stood', () => {
    expect(cameraNote([])).toBeNull();
  });

  test('says when it moved', () => {
    expect(cameraNote([movement(72_400)])).toEqual({ kind: 'camera-moved', times: 1, first: 72_400 });
  });

  test('says how often, and when first', () => {
    expect(cameraNote([movement(5000), movement(9000)])).toEqual({ kind: 'camera-moved', times: 2, first: 5000 });
  });

  test('says from when on nothing is told when the view was lost', () => {
    expect(cameraNote([movement(5000), movement(9000, true)])).toEqual({ kind: 'camera-lost', at: 9000 });
  });
});
