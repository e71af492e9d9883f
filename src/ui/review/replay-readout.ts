import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { phaseAt } from '../../core/report/phase-at.ts';
import type { MotionFrame } from '../../core/report/set-motion.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import { centimetres, type Milliseconds } from '../../core/vocabulary/units.ts';
import { inNumber } from '../../words/in-number.ts';
import { inDegrees, inLift } from '../parts/format.ts';
import { phaseWords } from './rep-words.ts';

interface Moment {
  readonly reps: readonly RepReport[];
  /** null: nobody is seen. */
  readonly frame: MotionFrame | null;
  readonly at: Milliseconds;
  readonly playing: boolean;
}

const NOTHING = '–';

/** Rep, phase, depth and lift of a moment; a screen reader hears them when the replay stands, not thirty times a second. */
export const replayReadout = ({ reps, frame, at, playing }: Moment): TemplateResult => {
  const { phase, rep } = phaseAt(reps, at);
  const lift = frame?.lift ?? null;
  const said = {
    rep: rep ? msg(str`Rep ${inNumber(rep.index)}`) : msg('Between reps'),
    phase: phaseWords(phase),
    depth: frame ? inDegrees(frame.depth) : NOTHING,
    lift: rep && frame ? inLift(lift === null ? null : centimetres(Math.max(0, lift))) : NOTHING,
  };
  return html`<div class="readout">
      <dl aria-hidden="true">
        <div><dt>${said.rep}</dt><dd>${said.phase}</dd></div>
        <div><dt>${msg('Depth')}</dt><dd>${said.depth}</dd></div>
        <div><dt>${msg('Hip lift')}</dt><dd>${said.lift}</dd></div>
      </dl>
    </div>
    <p class="for-readers-only" role="status">
      ${playing ? msg('Playing') : msg(str`${said.rep}, ${said.phase}. Depth ${said.depth}, hip lift ${said.lift}.`)}
    </p>`;
};
