import { describe, expect, test } from 'vitest';
import { cameraNote } from '../../../src/core/report/camera-note.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';

const movement = (from: number, lost = false) => ({ from: milliseconds(from), to: milliseconds(from + 500), lost });

describe('cameraNote(movements)', () => {
  test('is null for a camera that stood', () => {
    expect(cameraNote([])).toBeNull();
  });

  test('says when it moved, in minutes and seconds', () => {
    expect(cameraNote([movement(72_400)])).toContain('moved at 1:12');
  });

  test('says how often, and when first', () => {
    expect(cameraNote([movement(5000), movement(9000)])).toContain('2 times, first at 0:05');
  });

  test('says from when on nothing is told when the view was lost', () => {
    expect(cameraNote([movement(5000), movement(9000, true)])).toContain('too far at 0:09');
  });
});
