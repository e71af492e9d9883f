import { expect, test } from 'vitest';
import { PROBLEM_KINDS } from '../../../src/core/vocabulary/problem.ts';
import { problemMessage } from '../../../src/ui/parts/problem-message.ts';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

test.each(PROBLEM_KINDS)('problemMessage("%s") says what happened and what to do', (kind) => {
  const { title, whatToDo } = problemMessage(kind, CHROME);
  expect(title.length).toBeGreaterThan(10);
  expect(whatToDo).toMatch(/\.$/);
});

test('problemMessage(kind) says something else for every kind', () => {
  const titles = PROBLEM_KINDS.map((kind) => problemMessage(kind, CHROME).title);
  expect(new Set(titles).size).toBe(PROBLEM_KINDS.length);
});

test('problemMessage("camera-refused") tells the way back in the browser at hand, and the ways without a camera', () => {
  const inChrome = problemMessage('camera-refused', CHROME);
  expect(inChrome.whatToDo).toContain('icon left of the address');
  expect(problemMessage('camera-refused', FIREFOX).whatToDo).toContain('crossed-out camera');
  expect(inChrome.waysOut).toEqual(['try-camera', 'choose-video', 'show-demo']);
});

test('problemMessage("not-secure") does not offer the camera, which cannot work', () => {
  expect(problemMessage('not-secure', CHROME).waysOut).not.toContain('try-camera');
});

test('problemMessage("storage-failed") offers the export', () => {
  expect(problemMessage('storage-failed', CHROME).waysOut).toEqual(['export-report']);
});
