import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { ComparedRep } from '../../../src/ui/review/compared-rep.ts';
import type { RepCompare } from '../../../src/ui/review/rep-compare.ts';
import '../../../src/ui/review/rep-compare.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { button, mounted, settled, textOf } from '../mounted.ts';

const compared = (index: number): ComparedRep => {
  const { recording, report } = mixedSet();
  const rep = report.reps[index];
  if (!rep) throw new Error('no such rep');
  return { recording, report, rep };
};
const compare = (first: number, second: number) =>
  mounted('rep-compare', { first: compared(first), second: compared(second) }, { inlineSize: '390px' });
const bones = (element: RepCompare) =>
  [...element.renderRoot.querySelectorAll('.bone')].map((path) => path.getAttribute('d'));

test('rep-compare lays two bottoms over each other, told apart by more than colour', async () => {
  const element = await compare(0, 1);
  expect(element.renderRoot.querySelectorAll('.drawing, figure')).toHaveLength(1);
  const [first, second] = element.renderRoot.querySelectorAll('.bone');
  expect(first?.getAttribute('d')).not.toBe(second?.getAttribute('d'));
  expect([first, second].map((path) => path?.hasAttribute('stroke-dasharray'))).toEqual([false, true]);
});

test('rep-compare says how much deeper one goes, and how sure that is', async () => {
  const text = textOf(await compare(0, 1));
  expect(text).toMatch(/The second goes 2\d° deeper, give or take 3°\./);
  expect(text).toMatch(/In the second the hips come about \d\.\d cm farther off the pad, give or take \d\.\d cm\./);
  expect(textOf(await compare(0, 2))).toContain('No difference in depth that the camera can tell');
});

test('rep-compare goes through both reps with one scrubber, from either shared moment', async () => {
  const element = await compare(0, 1);
  const before = bones(element);
  const scrubber = element.renderRoot.querySelector('input') as HTMLInputElement;
  scrubber.value = scrubber.min;
  scrubber.dispatchEvent(new InputEvent('input'));
  await settled(element);
  const after = bones(element);
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  button(element, 'Same start').click();
  await settled(element);
  expect(scrubber.min).toBe('0');
});

test('rep-compare sets the reps side by side', async () => {
  const element = await compare(0, 1);
  button(element, 'Side by side').click();
  await settled(element);
  expect(element.renderRoot.querySelectorAll('figure > svg')).toHaveLength(2);
});

test('rep-compare has nothing that axe finds', async () => {
  const { violations } = await axe.run(await compare(0, 1), { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
