import { expect, test } from 'vitest';
import { distance } from '../../../src/core/geometry/vector.ts';
import { JOINTS } from '../../../src/core/vocabulary/pose.ts';
import { bodyAt, sharedSpan } from '../../../src/ui/review/compared-rep.ts';
import { motionOf } from '../../../src/ui/review/motion-of.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../../builders/leg-press.ts';
import { mixedScene, mixedSet, reportedSet } from '../../builders/motion-set.ts';
import { mirrored, zoomed } from '../../builders/transformed.ts';

const bottomOf = ({ recording, report }: ReturnType<typeof mixedSet>, index: number) => {
  const motion = motionOf(recording, report);
  const found = report.reps[index];
  const body = motion && found && bodyAt(motion, found, 'bottom', 0);
  if (!body) throw new Error('no such rep');
  return body;
};

test('bodyAt(motion, rep) is the same for the same rep seen from the other side and from farther away', () => {
  const plain = bottomOf(mixedSet(), 1);
  for (const other of [mirrored(mixedScene.recording), zoomed(mixedScene.recording, 0.6)]) {
    const body = bottomOf(reportedSet(other), 1);
    for (const joint of JOINTS) expect(distance(plain.joints[joint], body.joints[joint])).toBeLessThan(0.04);
  }
});

test('bodyAt(motion, rep) lifts the hip off the common pad where the rep lifted, and only there', () => {
  expect(bottomOf(mixedSet(), 0).joints.hip.y).toBeLessThan(0.03);
  expect(bottomOf(mixedSet(), 1).joints.hip.y).toBeGreaterThan(0.05);
});

test('sharedSpan(reps, alignment) reaches as far as the longer rep does on either side of the shared moment', () => {
  const { recording } = play(withRests([rep(94), roundedRep(116, 98, { eccentric: 3000 })]), { detector: MOVENET });
  const { reps } = reportedSet(recording).report;
  const { from, to } = sharedSpan(reps, 'bottom');
  expect(from).toBe(Math.min(...reps.map(({ startAt, bottomAt }) => startAt - bottomAt)));
  expect(to).toBe(Math.max(...reps.map(({ endAt, bottomAt }) => endAt - bottomAt)));
  expect(sharedSpan(reps, 'start').from).toBe(0);
});
