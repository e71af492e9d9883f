import { expect, test } from 'vitest';
import { cameraProblem } from '../../src/capture/camera-problem.ts';

test('cameraProblem(OverconstrainedError) is no-camera, though it is no DOMException everywhere', () => {
  expect(cameraProblem({ name: 'OverconstrainedError' })).toEqual({
    kind: 'no-camera',
    detail: 'OverconstrainedError',
  });
});

test('cameraProblem(a bug) throws it on', () => {
  const bug = new TypeError('x is not a function');
  expect(() => cameraProblem(bug)).toThrow(bug);
  expect(() => cameraProblem(undefined)).toThrow();
});
