import { expect, test } from 'vitest';
import { Recorder, type RecordingSetup } from '../../src/capture/recorder.ts';
import { replay } from '../../src/capture/replay-source.ts';
import type { Alert } from '../../src/core/vocabulary/alert.ts';
import type { Nobody } from '../../src/core/vocabulary/pose.ts';
import { degrees, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';

const setup: RecordingSetup = {
  width: 640,
  height: 480,
  model: 'movenet-thunder',
  backend: 'wasm',
  crop: { centreX: pixels(320), centreY: pixels(240), side: pixels(400), rotation: degrees(30) },
};
const nobodyAt = (at: number): Nobody => ({ kind: 'nobody', capturedAt: milliseconds(at) });
const alert: Alert = {
  kind: 'depth-near',
  raisedAt: milliseconds(10),
  clearedAt: null,
  emittedAt: milliseconds(12),
  rep: 1,
};

test('recording(alerts) holds the setup, the frames in order and the alerts', () => {
  const recorder = new Recorder(setup);
  recorder.add(nobodyAt(0));
  recorder.add(nobodyAt(33));
  expect(recorder.frameCount).toBe(2);
  expect(recorder.recording([alert])).toEqual({
    ...setup,
    format: 'padline.recording',
    version: 1,
    frames: [nobodyAt(0), nobodyAt(33)],
    alerts: [alert],
  });
});

test('recording(alerts) does not change when frames are added later', () => {
  const recorder = new Recorder(setup);
  recorder.add(nobodyAt(0));
  const early = recorder.recording([]);
  recorder.add(nobodyAt(33));
  expect(early.frames).toHaveLength(1);
});

test('add(observation) throws when it is not later than the one before', () => {
  const recorder = new Recorder(setup);
  recorder.add(nobodyAt(33));
  expect(() => recorder.add(nobodyAt(33))).toThrow(RangeError);
  expect(() => recorder.add(nobodyAt(20))).toThrow(RangeError);
});

test('changeView(view) begins with the next frame, and a view without a frame is none', () => {
  const view = { lostAt: milliseconds(20), width: 480, height: 640, crop: setup.crop };
  const recorder = new Recorder(setup);
  recorder.add(nobodyAt(0));
  recorder.changeView(view);
  expect(recorder.recording([])).not.toHaveProperty('views');
  recorder.add(nobodyAt(3000));
  recorder.add(nobodyAt(3033));
  expect(recorder.recording([])).toMatchObject({ ...setup, views: [{ ...view, from: 3000 }] });
});

test('changeModel(model) names the model that took over, and its first frame', () => {
  const recorder = new Recorder(setup);
  recorder.add(nobodyAt(0));
  expect(recorder.recording([])).not.toHaveProperty('laterModel');
  recorder.changeModel('movenet-lightning');
  expect(recorder.recording([])).not.toHaveProperty('laterModel');
  recorder.add(nobodyAt(33));
  recorder.add(nobodyAt(66));
  expect(recorder.recording([])).toMatchObject({
    model: 'movenet-thunder',
    laterModel: { model: 'movenet-lightning', from: 33 },
  });
});

test('a recording survives JSON', async () => {
  const recorder = new Recorder(setup);
  recorder.add(nobodyAt(0));
  const recording = recorder.recording([alert]);
  const again = JSON.parse(JSON.stringify(recording));
  expect(again).toEqual(recording);
  for await (const observation of replay(again)) expect(observation).toEqual(nobodyAt(0));
});
