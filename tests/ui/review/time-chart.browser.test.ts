import axe from 'axe-core';
import { expect, test } from 'vitest';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/review/time-chart.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { button, mounted, nextEvent, textOf } from '../mounted.ts';
import { pressOn } from './press.ts';

const alerts = [
  { kind: 'depth-limit', raisedAt: milliseconds(6000), clearedAt: null, emittedAt: null, rep: 2 },
  { kind: 'cannot-see', raisedAt: milliseconds(500), clearedAt: null, emittedAt: null, rep: null },
] as const;
const chart = () => {
  const { recording, report } = mixedSet();
  return mounted('time-chart', { recording, report: { ...report, alerts } }, { inlineSize: '390px' });
};

test('time-chart draws three phases of every rep, and a lane for every kind of warning', async () => {
  const { renderRoot } = await chart();
  expect(renderRoot.querySelectorAll('g.phase > *')).toHaveLength(3 * 4);
  const marks = [...renderRoot.querySelectorAll('g.alert > *')].map((mark) => mark.getBoundingClientRect());
  expect(marks).toHaveLength(2);
  expect(new Set(marks.map(({ top }) => Math.round(top / 4))).size).toBe(2);
});

test('time-chart tells in its table when each rep began, and what was warned of when', async () => {
  const { renderRoot } = await chart();
  const rows = [...renderRoot.querySelectorAll('tbody tr')].map(textOf);
  expect(rows).toHaveLength(5);
  const [, second] = mixedSet().report.reps;
  expect(rows[1]).toContain(`${((second?.startAt ?? 0) / 1000).toFixed(1)}`);
  expect(rows[1]).toContain('at the limit (6.0 s)');
  expect(rows[4]).toContain('not seen (0.5 s)');
});

test('time-chart chooses the moment that is pressed, with the rep it is in', async () => {
  const { renderRoot } = await chart();
  const [, , third] = mixedSet().report.reps;
  const number = [...renderRoot.querySelectorAll('.rep-number text')].find(({ textContent }) => textContent === '3');
  const chosen = nextEvent('select-rep');
  pressOn(number);
  const { rep, at } = await chosen;
  expect(rep.index).toBe(3);
  expect(Math.abs(at - (third?.bottomAt ?? 0))).toBeLessThan(250);
});

test('time-chart chooses a rep by its table too', async () => {
  const chosen = nextEvent('select-rep');
  button(await chart(), 'Show rep 4').click();
  expect((await chosen).rep.index).toBe(4);
});

test('time-chart has nothing that axe finds', async () => {
  const { violations } = await axe.run(await chart(), {
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
