import { expect, test } from 'vitest';
import { distance } from '../../../src/core/geometry/vector.ts';
import { withShift } from '../../../src/core/geometry/with-shift.ts';
import { setMotion } from '../../../src/core/report/set-motion.ts';
import { MOVENET, play, rep, withRests } from '../../builders/leg-press.ts';
import { mixedSet, reportedSet } from '../../builders/motion-set.ts';
import { secondView } from '../../builders/second-view.ts';
import { builtRecording } from '../../builders/set-report.ts';

test('setMotion(recording, report) tells at every bottom what the report tells of the rep', () => {
  const { recording, report } = mixedSet();
  const motion = setMotion(recording, report);
  for (const { bottomAt, depth, lift } of report.reps) {
    const frame = motion?.frames.find(({ at }) => at >= bottomAt);
    expect(Math.abs((frame?.depth ?? 0) - (depth ?? 0))).toBeLessThan(2);
    expect(Math.abs(Math.max(0, frame?.lift ?? 0) - (lift ?? 0))).toBeLessThan(0.6);
  }
});

test('setMotion(recording, report) draws the hip off its resting place where it lifts, by the lift', () => {
  const { recording, report } = mixedSet();
  const motion = setMotion(recording, report);
  const lifted = report.reps[1];
  const frame = motion?.frames.find(({ at }) => at >= (lifted?.bottomAt ?? 0));
  const cm = (motion?.thighCm ?? 0) / (motion?.body.thigh ?? 1);
  const off = distance(frame?.joints.hip ?? { x: 0, y: 0 }, frame?.restingHip ?? { x: 0, y: 0 }) * cm;
  expect(off).toBeGreaterThan(2);
  expect(Math.abs(off - (lifted?.lift ?? 0))).toBeLessThan(1);
});

test('setMotion(recording, report) tells no lift between reps, nor in a rep whose lift the report does not tell', () => {
  const { recording, report } = mixedSet();
  const silent = { ...report, reps: report.reps.map((one) => ({ ...one, liftClass: 'not-measured' as const })) };
  expect(setMotion(recording, report)?.frames[0]?.lift).toBeNull();
  expect(setMotion(recording, silent)?.frames.every(({ lift }) => lift === null)).toBe(true);
});

test('setMotion(recording, report) knows the way from the one picture back to a later view', () => {
  const seen = (seed: number) =>
    play(withRests([rep(94), rep(96)]), { detector: { ...MOVENET, seed }, shutter: { fps: 20 } }).recording;
  const recording = secondView(seen(1), seen(2), { turned: 20, scaled: 0.7, by: { x: 90, y: -30 } });
  const { report } = reportedSet(recording);
  const motion = setMotion(recording, report);
  const [first, last] = [motion?.frames[0], motion?.frames.at(-30)];
  expect(first?.toSource).toBeNull();
  if (!last?.toSource) throw new Error('no way back');
  const raw = recording.frames.find(({ capturedAt }) => capturedAt === last.at);
  if (raw?.kind !== 'pose') throw new Error('nobody there');
  const knee = withShift(last.joints.knee, last.toSource);
  expect(distance(knee, raw.keypoints[`${report.setup.nearSide}_knee`])).toBeLessThan(8);
});

test('setMotion(recording, report) is null where nobody is seen', () => {
  const nobody = { kind: 'nobody', capturedAt: mixedSet().report.source.duration } as const;
  expect(setMotion(builtRecording({ frames: [nobody] }), mixedSet().report)).toBeNull();
});
