import { expect, test } from 'vitest';
import { framesOf, type Happening, playedSession, reps } from '../../builders/played-session.ts';

const BEGUN: readonly Happening[] = [{ kind: 'still', ms: 6000 }, ...reps(3)];
const PATIENT = { handsFree: true, isPatient: true };
const kindsOf = (happenings: readonly Happening[], wish = PATIENT): readonly string[] =>
  playedSession(framesOf([...BEGUN, ...happenings]), wish).events.map(({ kind }) => kind);

test('followSession(..., { isPatient }) calls neither resting nor getting up an end, and goes on afterwards', () => {
  const rests: readonly Happening[] = [{ kind: 'still', ms: 60_000 }, ...reps(1)];
  const away: readonly Happening[] = [{ kind: 'nobody', ms: 60_000 }, { kind: 'still', ms: 3000 }, ...reps(1)];
  expect(kindsOf(rests)).not.toContain('over');
  expect(kindsOf(away)).toContain('resumed');
  expect(kindsOf(away)).not.toContain('over');
  // An impatient one does.
  expect(kindsOf(rests, { handsFree: true, isPatient: false })).toContain('over');
  expect(kindsOf(away, { handsFree: true, isPatient: false })).toContain('over');
});

test('followSession(..., { isPatient }) ends when nothing has come for three minutes', () => {
  expect(kindsOf([{ kind: 'nobody', ms: 200_000 }])).toContain('over');
  expect(kindsOf([{ kind: 'still', ms: 200_000 }])).toContain('over');
});
