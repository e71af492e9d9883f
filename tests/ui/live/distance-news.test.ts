import { expect, test } from 'vitest';
import { distanceNews, type NewsFacts } from '../../../src/ui/live/distance-news.ts';

const RUNNING: NewsFacts = { session: { kind: 'running' }, repCount: 3, alert: null };

test('distanceNews(now, before) is silent when nothing has changed', () => {
  expect(distanceNews(RUNNING, { ...RUNNING })).toBeNull();
});

test('distanceNews(now, null) says where the session stands', () => {
  expect(distanceNews({ ...RUNNING, repCount: 0, session: { kind: 'settling' } }, null)).toMatch(/hold still/i);
});

test('distanceNews(now, before) tells a rep when it is finished', () => {
  expect(distanceNews({ ...RUNNING, repCount: 4 }, RUNNING)).toBe('4 reps.');
});

test('distanceNews(now, before) tells an alert when it rises, not while it is up nor when it goes', () => {
  const raised: NewsFacts = { ...RUNNING, alert: 'lift-clear' };
  expect(distanceNews(raised, RUNNING)).toBe('Hips leaving the pad.');
  expect(distanceNews(raised, raised)).toBeNull();
  expect(distanceNews(RUNNING, raised)).toBeNull();
});

test('distanceNews(now, before) tells a count-in once', () => {
  const three: NewsFacts = { ...RUNNING, repCount: 0, session: { kind: 'counting-in', left: 3 } };
  expect(distanceNews(three, { ...three, session: { kind: 'settling' } })).toBe('Starting in 3.');
  expect(distanceNews({ ...three, session: { kind: 'counting-in', left: 2 } }, three)).toBeNull();
});

test('distanceNews(now, before) tells the seconds of a set that is over once', () => {
  const over: NewsFacts = { ...RUNNING, session: { kind: 'over', why: 'racked', secondsLeft: 20 } };
  expect(distanceNews(over, RUNNING)).toMatch(/over.*20 seconds/);
  expect(distanceNews({ ...over, session: { kind: 'over', why: 'racked', secondsLeft: 19 } }, over)).toBeNull();
});

test('distanceNews(now, before) tells a pause again when its reason is another', () => {
  const left: NewsFacts = { ...RUNNING, session: { kind: 'paused', why: 'left' } };
  expect(distanceNews({ ...RUNNING, session: { kind: 'paused', why: 'camera-lost' } }, left)).toMatch(/camera/);
});
