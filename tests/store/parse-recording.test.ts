import { describe, expect, test } from 'vitest';
import { parseRecording } from '../../src/store/parse-recording.ts';
import { builtRecording } from '../builders/set-report.ts';

/** The built recording as text would give it, for a test to spoil. */
const plain = () => JSON.parse(JSON.stringify(builtRecording()));

const reasonOf = (value: unknown): string => {
  const parsed = parseRecording(value);
  return parsed.kind === 'unreadable' ? parsed.reason : 'parsed';
};

describe('parseRecording', () => {
  test('parseRecording(recording) gives the recording', () => {
    expect(parseRecording(plain())).toEqual({ kind: 'parsed', value: builtRecording() });
  });

  test('parseRecording(with what is known of the camera) keeps it, and a record without it has none', () => {
    const shift = { middle: { x: 320, y: -240 }, by: { x: 1.5, y: -2 }, turned: 0.1, scaled: 1, agreement: 0.9 };
    const value = plain();
    value.frames[0].cameraShift = shift;
    value.frames[1].cameraShift = null;
    const parsed = parseRecording(value);
    const frames = parsed.kind === 'parsed' ? parsed.value.frames : [];
    expect(frames[0]).toMatchObject({ cameraShift: shift });
    expect(frames[1]?.cameraShift).toBeNull();
    expect(Object.hasOwn(frames[2] ?? {}, 'cameraShift')).toBe(false);
  });

  test('parseRecording(with half a camera shift) points at it', () => {
    const value = plain();
    value.frames[3].cameraShift = { by: { x: 1, y: 1 } };
    expect(reasonOf(value)).toBe('recording.frames[3].cameraShift.middle is not a record');
  });

  test('parseRecording(with what the phone felt) keeps it, and points at half of it', () => {
    const value = plain();
    value.frames[0].phoneMotion = { jolted: true, tilt: 0.7, gravity: 9.81 };
    const parsed = parseRecording(value);
    const frames = parsed.kind === 'parsed' ? parsed.value.frames : [];
    expect(frames[0]?.phoneMotion).toEqual({ jolted: true, tilt: 0.7 });
    expect(Object.hasOwn(frames[1] ?? {}, 'phoneMotion')).toBe(false);
    value.frames[3].phoneMotion = { tilt: 0 };
    expect(reasonOf(value)).toBe('recording.frames[3].phoneMotion.jolted is not true or false');
  });

  test('parseRecording(of a set that two models measured) keeps the later one, and points at half of one', () => {
    const value = JSON.parse(JSON.stringify(builtRecording()));
    const laterModel = { model: 'movenet-lightning', from: 120 };
    value.laterModel = laterModel;
    const parsed = parseRecording(value);
    expect(parsed.kind === 'parsed' && parsed.value.laterModel).toEqual(laterModel);
    value.laterModel = { model: 'movenet-lightning' };
    expect(reasonOf(value)).toMatch(/^recording\.laterModel\.from/);
  });

  test('parseRecording(of a set filmed from two places) keeps the views, and points at half of one', () => {
    const value = plain();
    const view = { lostAt: 40, from: 60, width: 480, height: 640, crop: value.crop };
    value.views = [view];
    const parsed = parseRecording(value);
    expect(parsed.kind === 'parsed' && parsed.value.views).toEqual([view]);
    expect(Object.hasOwn(builtRecording(), 'views')).toBe(false);
    value.views = [{ ...view, from: null }];
    expect(reasonOf(value)).toBe('recording.views[0].from is not a number');
  });

  test('parseRecording(with what is known of the sled) keeps it, and points at half of it', () => {
    const sledShift = { middle: { x: 320, y: -240 }, by: { x: 1.5, y: -2 }, agreement: 0.9 };
    const value = plain();
    value.frames[0].sledShift = sledShift;
    value.frames[1].sledShift = null;
    const parsed = parseRecording(value);
    const frames = parsed.kind === 'parsed' ? parsed.value.frames : [];
    expect(frames[0]).toMatchObject({ sledShift });
    expect(frames[1]).toMatchObject({ sledShift: null });
    expect(Object.hasOwn(frames[2] ?? {}, 'sledShift')).toBe(false);
    value.frames[3].sledShift = { by: { x: 1, y: 1 }, agreement: 1 };
    expect(reasonOf(value)).toBe('recording.frames[3].sledShift.middle is not a record');
  });

  test.each([[null], ['text'], [[]], [42]])('parseRecording(%j) says that it is no recording', (value) => {
    expect(reasonOf(value)).toBe('recording is not a record');
  });

  test('parseRecording(of another version) names the version it wants', () => {
    expect(reasonOf({ ...plain(), version: 2 })).toBe('recording.version is not 1');
  });

  test('parseRecording(with a model nobody knows) lists those it knows', () => {
    expect(reasonOf({ ...plain(), model: 'blazepose' })).toBe(
      'recording.model is not one of movenet-lightning, movenet-thunder',
    );
    expect(reasonOf({ ...plain(), model: 'toString' })).toContain('recording.model is not one of');
  });

  test('parseRecording(with a keypoint missing or not a number) points at it', () => {
    const missing = plain();
    delete missing.frames[3].keypoints.left_hip;
    expect(reasonOf(missing)).toBe('recording.frames[3].keypoints.left_hip is not a record');
    const text = plain();
    text.frames[5].keypoints.nose.x = '12';
    expect(reasonOf(text)).toBe('recording.frames[5].keypoints.nose.x is not a number');
  });

  test('parseRecording(with a frame of no known kind) points at the frame', () => {
    const recording = plain();
    recording.frames[1].kind = 'ghost';
    expect(reasonOf(recording)).toBe('recording.frames[1].kind is not one of pose, nobody');
    recording.frames[1] = null;
    expect(reasonOf(recording)).toBe('recording.frames[1].kind is not one of pose, nobody');
  });

  test('parseRecording(whose frames go back in time) refuses to replay nonsense', () => {
    const recording = plain();
    recording.frames.reverse();
    expect(reasonOf(recording)).toBe('recording.frames[1] is earlier than the frame before it');
  });

  test('parseRecording(with fields it does not know) leaves them behind', () => {
    expect(parseRecording({ ...plain(), machine: 'x' })).toEqual({ kind: 'parsed', value: builtRecording() });
  });
});
