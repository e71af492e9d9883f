import { describe, expect, test } from 'vitest';
import { jointAngles } from '../../../src/store/export/joint-angles.ts';
import { builtFrames, builtRecording, builtReport } from '../../builders/set-report.ts';

const report = builtReport();

describe('jointAngles', () => {
  test('jointAngles(set) follows the press: the thigh from 40 to 104 degrees to the pad, the knee with it', () => {
    const all = jointAngles({ report, recording: builtRecording({ frames: builtFrames(216) }) });
    const seen = all.flatMap(({ angles }) => angles ?? []);
    expect(seen).toHaveLength(216);
    expect(Math.max(...seen.map(({ thighToPad }) => thighToPad))).toBeCloseTo(104, -0.5);
    expect(Math.min(...seen.map(({ thighToPad }) => thighToPad))).toBeCloseTo(40, 0);
    expect(Math.max(...seen.map(({ kneeFlexion }) => kneeFlexion))).toBeCloseTo(104 * 0.95, -0.5);
    expect(Math.max(...seen.map(({ hipToPad }) => Math.abs(hipToPad)))).toBeLessThan(0.5);
  });

  test('jointAngles(set) is null where nobody is seen', () => {
    const frames = builtFrames(120).map((frame, i) =>
      i >= 50 && i < 70 ? ({ kind: 'nobody', capturedAt: frame.capturedAt } as const) : frame,
    );
    const all = jointAngles({ report, recording: builtRecording({ frames }) });
    expect(all[60]?.angles).toBeNull();
    expect(all[30]?.angles).not.toBeNull();
  });

  test('jointAngles(a set without anybody) is empty', () => {
    expect(jointAngles({ report, recording: builtRecording({ frames: [] }) })).toEqual([]);
  });
});
