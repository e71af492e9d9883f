import { expect, test } from 'vitest';
import type { Calibration } from '../../../src/core/coaching/calibration.ts';
import { beginCalibration } from '../../../src/core/coaching/calibration.ts';
import { beginExperiment, nextTrial } from '../../../src/core/coaching/foot-experiment.ts';
import type { MachineSetting } from '../../../src/core/vocabulary/machine-setting.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { guideFace } from '../../../src/ui/live/guide-face.ts';

const FEET: readonly MachineSetting[] = [
  { kind: 'feet', height: 'low' },
  { kind: 'feet', height: 'high' },
];
const JUDGED: Calibration = {
  kind: 'judged',
  reps: 5,
  outcome: { kind: 'line-found', onset: { kind: 'found', low: degrees(97), high: degrees(103), reps: 3 } },
  machineKind: 'sled-45',
  descent: null,
  stop: null,
};

test('guideFace(calibration) counts the slow reps of those that are wanted, and says what was remarked', () => {
  const [calibration, told] = beginCalibration('sled-45');
  expect(guideFace({ kind: 'calibration', calibration, told })).toEqual({
    number: '0/5',
    words: 'Begin shallow',
    setting: null,
  });
  const after = { kind: 'rep', slowReps: 0, wanted: 5, remark: 'slower' } as const;
  expect(guideFace({ kind: 'calibration', calibration, told: after })).toMatchObject({ words: 'Slower, please' });
});

test('guideFace(calibration) shows the stop alone once the line is found, then that it holds', () => {
  const asked = guideFace({ kind: 'calibration', calibration: JUDGED, told: null });
  expect(asked?.number).toBeNull();
  expect(asked?.words).toContain('Put the safety stop one hole higher');
  const holds = guideFace({ kind: 'calibration', calibration: { ...JUDGED, stop: 'holds' }, told: null });
  expect(holds?.words).toContain('you cannot pass it now');
});

test('guideFace(experiment) names the setting, and asks for the change alone', () => {
  const [first, told] = beginExperiment(FEET);
  const trying = { kind: 'experiment', told, isChanging: false } as const;
  expect(guideFace({ ...trying, experiment: first })).toEqual({
    number: '0/4',
    words: 'Feet low',
    setting: 'Feet low',
  });
  const [second] = nextTrial(first, null);
  expect(guideFace({ ...trying, experiment: second, isChanging: true })).toEqual({
    number: null,
    words: 'Now change: Feet high',
    setting: 'Feet high',
  });
});

test('guideFace(guide) shows nothing before it has begun', () => {
  expect(guideFace({ kind: 'calibration', calibration: null, told: null })).toBeNull();
  expect(guideFace({ kind: 'experiment', experiment: null, told: null, isChanging: false })).toBeNull();
});
