import { expect, test, vi } from 'vitest';
import { openDemo } from '../../src/capture/demo.ts';
import { captureTimes, DEMO, opened, unaborted } from './demo-clip.ts';

test('openDemo() opens the shipped clip as a demo', async () => {
  const source = opened(await openDemo());
  expect(source.info).toMatchObject({ kind: 'demo', width: DEMO.width, height: DEMO.height });
  expect(await captureTimes(source.sample(2, unaborted()))).toHaveLength(2);
  source.close();
});

test.each([
  ['refuses', () => Promise.resolve(new Response('', { status: 404 }))],
  ['is out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
])('openDemo() is video-broken when the server %s', async (_, answer) => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
  expect(await openDemo()).toMatchObject({ kind: 'failed', problem: { kind: 'video-broken' } });
  fetch.mockRestore();
});
