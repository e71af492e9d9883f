import { test } from 'vitest';
import { onPad } from '../../../src/core/geometry/body-frame.ts';
import { repPlace } from '../../../src/core/report/rep-place.ts';
import { smoothJoints } from '../../../src/core/report/smooth-joints.ts';
import { expectLength } from '../../builders/expect-close.ts';
import { setupOf } from '../../builders/followed.ts';
import { play, rep, withRests } from '../../builders/leg-press.ts';

test('repPlace(frames, body) is the set’s, moved with the shoulder along the pad', () => {
  const { recording } = play(withRests([rep(95, { slide: 0.1 }), rep(95)]));
  const { body } = setupOf(recording);
  const frames = smoothJoints(recording.frames, body);
  const placeIn = (from: number, to: number) =>
    repPlace(
      frames.filter(({ at }) => at >= from && at < to),
      body,
    );
  const [before, after] = [placeIn(0, 800), placeIn(6000, 9000)];
  const [restedAt, restsAt] = [before, after].map(({ hip }) => onPad(hip, body.hip, body));
  if (!restedAt || !restsAt) throw new Error('no places');
  expectLength(restsAt.along - restedAt.along, 0.1, 0.005);
  expectLength(restsAt.across - restedAt.across, 0, 0.005);
  expectLength(after.slide - before.slide, 0.1, 0.005);
});
