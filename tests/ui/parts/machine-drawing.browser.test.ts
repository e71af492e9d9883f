import { render } from 'lit';
import { expect, onTestFinished, test } from 'vitest';
import { MACHINE_KINDS, type MachineKind } from '../../../src/core/vocabulary/machine-kind.ts';
import { machineDrawing } from '../../../src/ui/parts/machine-drawing.ts';
import { machineKindWords } from '../../../src/words/machine-kind-words.ts';

const drawn = (kind: MachineKind): SVGSVGElement => {
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => place.remove());
  render(machineDrawing(kind), place);
  const svg = place.querySelector('svg');
  if (!svg) throw new Error('nothing is drawn');
  return svg;
};

test.each(MACHINE_KINDS)('machineDrawing(%s) says in words what it shows, the kind first', (kind) => {
  const label = drawn(kind).getAttribute('aria-label') ?? '';
  expect(label.startsWith(machineKindWords(kind))).toBe(true);
  expect(label).toContain('1.5–3 meters');
  expect(label).toContain('as high as the hips');
});

test.each(MACHINE_KINDS)('machineDrawing(%s) shows the lifter whole within the picture of the phone', (kind) => {
  const svg = drawn(kind);
  const screen = [...svg.querySelectorAll('.phone')].at(-1)?.getBoundingClientRect();
  const lifter = [...svg.querySelectorAll('.lifter')].at(-1)?.getBoundingClientRect();
  if (!screen || !lifter) throw new Error('a part is missing');
  expect(lifter.left).toBeGreaterThan(screen.left);
  expect(lifter.right).toBeLessThan(screen.right);
  expect(lifter.top).toBeGreaterThan(screen.top);
  expect(lifter.bottom).toBeLessThan(screen.bottom);
});

test('machineDrawing(kind) draws each kind otherwise', () => {
  expect(new Set(MACHINE_KINDS.map((kind) => drawn(kind).innerHTML)).size).toBe(MACHINE_KINDS.length);
});
