import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/review/rep-strip.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { mounted, nextEvent, textOf } from '../mounted.ts';

const strip = (more = {}) => mounted('rep-strip', { ...mixedSet(), ...more }, { inlineSize: '390px' });
const cards = async () => [...(await strip()).renderRoot.querySelectorAll('li')];

test('rep-strip draws top and bottom of every rep, and where the hips left the pad of those where they did', async () => {
  const found = await cards();
  expect(found.map((card) => card.querySelectorAll('.frames svg').length)).toEqual([2, 3, 2, 3]);
  expect(found.map((card) => card.querySelectorAll('.gap').length > 0)).toEqual([false, true, false, true]);
});

test('rep-strip marks reps off the pad by a word, a shape and a place, not by colour alone', async () => {
  const [quiet, lifted] = await cards();
  expect(textOf(lifted as Element)).toContain('hips off the pad');
  expect(textOf(quiet as Element)).not.toContain('hips off the pad');
  expect(lifted?.querySelector('.remark svg')).not.toBeNull();
  expect(lifted?.querySelector('button.left')).not.toBeNull();
});

test('rep-strip counts a partial rep and says that it is one', async () => {
  const { recording, report } = mixedSet();
  const reps = report.reps.map((rep, i) => ({ ...rep, partial: i === 2 }));
  const shown = await mounted('rep-strip', { recording, report: { ...report, reps } });
  const texts = [...shown.renderRoot.querySelectorAll('li')].map(textOf);
  expect(texts).toHaveLength(4);
  expect(texts.map((text) => text.includes('partial'))).toEqual([false, false, true, false]);
});

test('rep-strip sends the moment that is chosen', async () => {
  const shown = await strip();
  const selected = nextEvent('select-rep');
  shown.renderRoot.querySelectorAll('li')[1]?.querySelector<HTMLButtonElement>('button.bottom')?.click();
  const { rep, at } = await selected;
  expect([rep.index, at]).toEqual([2, mixedSet().report.reps[1]?.bottomAt]);
});

test('rep-strip stands without pictures where the video cannot be read', async () => {
  const shown = await strip({ videoUrl: 'data:video/mp4;base64,AAAA' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(shown.renderRoot.querySelectorAll('.frames svg').length).toBe(10);
  expect(shown.renderRoot.querySelector('image')).toBeNull();
});

test('rep-strip has nothing that axe finds', async () => {
  const { violations } = await axe.run(await strip(), {
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
