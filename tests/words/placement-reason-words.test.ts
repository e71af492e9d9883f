import { expect, test } from 'vitest';
import { ABOUT_WAYS, BODY_PARTS, type PlacementReason } from '../../src/core/vocabulary/placement-reason.ts';
import { placementReasonWords } from '../../src/words/placement-reason-words.ts';

test('placementReasonWords(why) says what to do, with how far and which way', () => {
  expect(placementReasonWords({ kind: 'off-side-on', way: 'metre', towards: 'head' })).toBe(
    'Move the phone about a metre towards your head, and aim it at your hips.',
  );
  expect(placementReasonWords({ kind: 'too-small', way: 'more' })).toBe(
    'You are small in the picture: move the phone more than a metre closer.',
  );
  expect(placementReasonWords({ kind: 'slow', rate: 9 })).toContain('Only 9 pictures per second');
  expect(placementReasonWords({ kind: 'tipped' })).toContain('tipped up or down');
});

test('placementReasonWords(a part at the edge) names the part, and what makes room', () => {
  const edge = { kind: 'near-edge', part: 'head', remedy: { kind: 'tilt-up' } } as const;
  expect(placementReasonWords(edge)).toBe(
    'Your head comes close to the edge of the picture. Tilt the phone up a little.',
  );
  expect(placementReasonWords({ ...edge, kind: 'leaves-picture', remedy: { kind: 'farther', way: 'hands' } })).toBe(
    'Your head will leave the picture. Move the phone a hand or two farther away.',
  );
});

test('placementReasonWords(why) has other words for every part and every way', () => {
  const turns = BODY_PARTS.map(
    (part): PlacementReason => ({ kind: 'near-edge', part, remedy: { kind: 'turn', towards: part } }),
  );
  const ways = ABOUT_WAYS.map((way): PlacementReason => ({ kind: 'too-close', way }));
  const said = [...turns, ...ways].map(placementReasonWords);
  expect(new Set(said).size).toBe(said.length);
});
