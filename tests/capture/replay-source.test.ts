import { expect, test } from 'vitest';
import { replay } from '../../src/capture/replay-source.ts';
import type { Observation } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { degrees, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';

const recording: Recording = {
  format: 'padline.recording',
  version: 1,
  width: 640,
  height: 480,
  model: 'movenet-lightning',
  backend: 'cpu',
  crop: { centreX: pixels(320), centreY: pixels(240), side: pixels(480), rotation: degrees(0) },
  frames: [0, 33, 67].map((at) => ({ kind: 'nobody', capturedAt: milliseconds(at) })),
  alerts: [],
};

test('replay(recording) gives its observations in order', async () => {
  const given: Observation[] = [];
  for await (const observation of replay(recording)) given.push(observation);
  expect(given).toEqual(recording.frames);
});

test('replay(recording, signal) ends when aborted', async () => {
  const cancel = new AbortController();
  const given: Observation[] = [];
  for await (const observation of replay(recording, cancel.signal)) {
    given.push(observation);
    cancel.abort();
  }
  expect(given).toHaveLength(1);
});
