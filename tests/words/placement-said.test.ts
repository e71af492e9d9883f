import { expect, test } from 'vitest';
import { placementSaid } from '../../src/words/placement-said.ts';

test('placementSaid(news) says what is to be put right, as an error where nothing could be measured', () => {
  expect(placementSaid({ mended: false, why: { kind: 'pale' }, required: false })).toEqual({
    text: 'The picture is pale: wipe the lens.',
    weight: 'news',
  });
  expect(placementSaid({ mended: false, why: { kind: 'nobody' }, required: true }).weight).toBe('error');
});

test('placementSaid(news) says good of what was mended, and that all is well', () => {
  expect(placementSaid({ mended: true, why: { kind: 'pale' }, required: false }).text).toMatch(/^Good\. The picture/);
  expect(placementSaid({ mended: true, why: null, required: false }).text).toBe(
    'Good. The phone is in the right place.',
  );
});
