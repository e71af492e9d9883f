import axe from 'axe-core';
import { expect, test } from 'vitest';
import { beginCalibration, type Calibration } from '../../../src/core/coaching/calibration.ts';
import type { CalibrationOutcome } from '../../../src/core/coaching/calibration-outcome.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/home/machine-calibration.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const judged = (outcome: CalibrationOutcome, stop: 'holds' | 'too-low' | null = null): Calibration => ({
  kind: 'judged',
  reps: 5,
  outcome,
  machineKind: 'sled-45',
  descent: null,
  stop,
});
const found: CalibrationOutcome = {
  kind: 'line-found',
  onset: { kind: 'found', low: degrees(97), high: degrees(103), reps: 3 },
};

test('machine-calibration says what it is for, and begins with one tap', async () => {
  const panel = await mounted('machine-calibration', {});
  expect(textOf(panel)).toContain('only as deep as is comfortable. Stop if anything hurts.');
  const started = nextEvent('start-calibration');
  button(panel, 'Start the 5 reps').click();
  await started;
});

test('machine-calibration leaves the reps themselves to the live view', async () => {
  const [calibration] = beginCalibration('sled-45');
  const panel = await mounted('machine-calibration', { calibration });
  expect(textOf(panel)).toBe('');
});

test('machine-calibration asks for the stop after a line was found, and notes the hole in one tap', async () => {
  const panel = await mounted('machine-calibration', { calibration: judged(found), stopHole: 5 });
  expect(textOf(panel)).toContain('about 97 to 103 degrees');
  expect(textOf(panel)).toContain('Put the safety stop one hole higher');
  const kept = nextEvent('keep-stop-hole');
  panel.renderRoot.querySelector('machine-stepper')?.renderRoot.querySelectorAll('button')[1]?.click();
  expect((await kept).hole).toBe(6);
  panel.calibration = judged(found, 'holds');
  await settled(panel);
  expect(textOf(panel)).toContain('you cannot pass it now');
});

test('machine-calibration asks for no stop where no line was found', async () => {
  const panel = await mounted('machine-calibration', {
    calibration: judged({ kind: 'none-seen', downTo: degrees(104) }),
  });
  expect(textOf(panel)).toContain('down to about 104 degrees. Deeper is not known.');
  expect(panel.renderRoot.querySelector('machine-stepper')).toBeNull();
});

test('machine-calibration offers another try where too little was seen', async () => {
  const panel = await mounted('machine-calibration', {
    calibration: judged({ kind: 'not-enough', why: 'poor-view', cause: 'hip-hidden' }),
  });
  expect(textOf(panel)).toContain('cannot see your hip');
  const started = nextEvent('start-calibration');
  button(panel, 'Try again').click();
  await started;
});

test('machine-calibration has nothing that axe finds, and fits into twice the text', async () => {
  const panel = await mounted('machine-calibration', { calibration: judged(found) }, { width: '320px' });
  expect((await axe.run(panel)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  document.documentElement.style.fontSize = '200%';
  await settled(panel);
  expect(panel.scrollWidth).toBeLessThanOrEqual(320);
  document.documentElement.style.fontSize = '';
});
