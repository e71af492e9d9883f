import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AlertKind } from '../../../src/core/vocabulary/alert.ts';
import { alertWords } from '../../../src/ui/live/alert-words.ts';
import { NewsController } from '../../../src/ui/live/news-controller.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A controller that looks at what is given, and again when it asks for a draw. */
const reader = () => {
  let facts = { repCount: 0, alert: null as AlertKind | null };
  const said: string[] = [];
  let sentences: readonly string[] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const news = new NewsController({ ...host, requestUpdate: () => look() });
  const look = (): void => {
    news.look({ session: { kind: 'running' }, ...facts }, sentences);
    if (news.news !== said.at(-1)) said.push(news.news);
  };
  const see = (change: Partial<typeof facts>): void => {
    facts = { ...facts, ...change };
    look();
  };
  const stand = (...now: readonly string[]): void => {
    sentences = now;
    look();
  };
  return { said, see, stand, news };
};

test('look tells the first at once, and what comes within two seconds together after them', () => {
  const { said, see } = reader();
  see({});
  see({ repCount: 1 });
  vi.advanceTimersByTime(900);
  see({ repCount: 2 });
  expect(said).toEqual(['Go.']);
  vi.advanceTimersByTime(1100);
  expect(said).toEqual(['Go.', '2 reps.']);
});

test('look keeps the most urgent alert that came and went meanwhile, and tells it once', () => {
  const { said, see } = reader();
  see({});
  for (const alert of ['depth-near', 'lift-clear', 'depth-limit', null] as const) see({ alert });
  vi.advanceTimersByTime(5000);
  see({});
  expect(said).toEqual(['Go.', `${alertWords('lift-clear')}.`]);
});

test('look tells an alert again that is raised again', () => {
  const { said, see } = reader();
  see({});
  vi.advanceTimersByTime(3000);
  see({ alert: 'lift-clear' });
  see({ alert: null, repCount: 1 });
  vi.advanceTimersByTime(5000);
  see({ alert: 'lift-clear' });
  const words = `${alertWords('lift-clear')}.`;
  expect(said).toEqual(['Go.', words, '1 rep.', words]);
});

test('hostDisconnected drops what was to be told', () => {
  const { said, see, news } = reader();
  see({});
  see({ repCount: 1 });
  news.hostDisconnected();
  vi.advanceTimersByTime(5000);
  expect(said).toEqual(['Go.']);
});

test('look tells a sentence when it is new, after its two seconds, and not what stood there before', () => {
  const { said, see, stand } = reader();
  see({});
  stand('The screen may go dark.');
  expect(said).toEqual(['Go.']);
  vi.advanceTimersByTime(2000);
  stand('The screen may go dark.', 'Too slow for lift.');
  vi.advanceTimersByTime(2000);
  expect(said).toEqual(['Go.', 'The screen may go dark.', 'Too slow for lift.']);
});
