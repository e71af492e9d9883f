import axe from 'axe-core';
import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/review/set-chart.ts';
import { builtRecording, builtReport } from '../../builders/set-report.ts';
import { button, mounted, nextEvent } from '../mounted.ts';
import { pressOn } from './press.ts';

const report = builtReport({ depthLimit: degrees(103.5) });
const chart = (more = {}, width = '600px') =>
  mounted('set-chart', { report: { ...report, ...more } }, { inlineSize: width });
const boxes = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((mark) => mark.getBoundingClientRect());

test('set-chart puts a deeper rep further down, by the numbers that its table has', async () => {
  const { renderRoot } = await chart({ depthLimit: degrees(120) });
  const tops = boxes(renderRoot, 'g.within > *').map(({ top }) => top);
  expect(tops).toHaveLength(3);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  const cells = [...renderRoot.querySelectorAll('tbody td:nth-child(2)')].map(({ textContent }) => textContent?.trim());
  expect(cells).toEqual(['101° ±\u00a04°', '104° ±\u00a04°', '109° ±\u00a04°', 'not measured']);
});

test('set-chart marks reps past the limit by another shape', async () => {
  const { renderRoot } = await chart();
  expect(boxes(renderRoot, 'g.past > *')).toHaveLength(1);
  expect(boxes(renderRoot, 'g.within > *')).toHaveLength(2);
  const shape = (selector: string) => renderRoot.querySelector(selector)?.getAttribute('d') ?? 'circle';
  expect(shape('g.past > *')).not.toBe(shape('g.within > *'));
});

test('set-chart has no place for a depth that was not measured, and a cross for such a lift', async () => {
  const { renderRoot } = await chart();
  expect(boxes(renderRoot, 'g.past > *, g.within > *')).toHaveLength(3);
  expect(boxes(renderRoot, 'g.not-measured > *')).toHaveLength(1);
  expect(renderRoot.querySelector('.drawing')?.innerHTML).not.toContain('NaN');
});

test('set-chart keeps everything inside its width, on a phone too', async () => {
  const element = await chart({}, '340px');
  const { left, right } = element.getBoundingClientRect();
  for (const box of boxes(element.renderRoot, '.drawing text, .drawing g > *')) {
    expect(box.left).toBeGreaterThanOrEqual(left - 1);
    expect(box.right).toBeLessThanOrEqual(right + 1);
  }
});

test.each(['160px', '340px', '900px'])(
  'set-chart, %s wide, keeps the name of a drawing and the name of its line apart',
  async (width) => {
    const [name, note] = boxes((await chart({}, width)).renderRoot, '.drawing text.name').filter(
      ({ width: w }) => w > 0,
    );
    if (!name || !note) throw new Error('no names');
    expect(note.left >= name.right || note.top >= name.bottom - 1).toBe(true);
  },
);

test('set-chart numbers fewer reps when there is no room for all', async () => {
  const reps = Array.from({ length: 40 }, (_, index) => ({ ...report.reps[0], index: index + 1 }));
  const { renderRoot } = await chart({ reps }, '300px');
  const numbers = [...renderRoot.querySelectorAll('.drawing text')].filter(({ textContent }) =>
    /^\d+$/.test(textContent ?? ''),
  );
  expect(numbers.length).toBeGreaterThan(4);
  expect(numbers.length).toBeLessThan(40);
});

test('set-chart draws the onset as a band, where there is one', async () => {
  const band = 'g.onset rect';
  expect((await chart()).renderRoot.querySelectorAll(band)).toHaveLength(1);
  const none = await chart({ onset: { kind: 'none-seen', downTo: null } });
  expect(none.renderRoot.querySelectorAll(band)).toHaveLength(0);
});

test('set-chart chooses the rep that is pressed, a finger’s width beside its mark too, in both drawings', async () => {
  const { renderRoot } = await chart({}, '340px').then((element) =>
    Object.assign(element, { recording: builtRecording() }),
  );
  await new Promise(requestAnimationFrame);
  for (const [mark, rep] of [
    ['g.past > *', 3],
    ['g.slight > *', 2],
  ] as const) {
    const chosen = nextEvent('select-rep');
    pressOn(renderRoot.querySelector(mark), 22);
    expect(await chosen).toMatchObject({ rep: { index: rep }, at: report.reps[rep - 1]?.bottomAt });
  }
});

test('set-chart chooses a rep by the keyboard in its table, and none where there is nothing to replay', async () => {
  const element = await chart();
  let chosen = 0;
  element.addEventListener('select-rep', () => chosen++);
  pressOn(element.renderRoot.querySelector('g.past > *'));
  expect([chosen, element.renderRoot.querySelectorAll('td button, th button')]).toMatchObject([0, { length: 0 }]);
  element.recording = builtRecording();
  await element.updateComplete;
  const event = nextEvent('select-rep');
  button(element, 'Show rep 2').click();
  expect((await event).rep.index).toBe(2);
});

test('set-chart has nothing that axe finds, with its table open', async () => {
  const element = await chart();
  element.recording = builtRecording();
  await element.updateComplete;
  element.renderRoot.querySelector('details')?.setAttribute('open', '');
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
