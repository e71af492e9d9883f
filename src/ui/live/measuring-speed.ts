import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Centimetres } from '../../core/vocabulary/units.ts';
import type { UnitSystem } from '../../core/vocabulary/view-wish.ts';
import { inNumber } from '../../words/in-number.ts';
import { steadiness } from './steadiness.ts';

/** How well the device keeps up, and the set-up holds still; null is not known. */
export interface MeasuringSpeed {
  readonly framesPerSecond: number | null;
  /** Nothing goes on before the camera: its pictures are looked at now and then. */
  readonly resting: boolean;
  /** From the capture of a frame to its numbers on the screen. */
  readonly delayMs: number | null;
  readonly jitter: Centimetres | null;
  readonly units: UnitSystem;
}

/** Small print of the live view. */
export const measuringSpeed = (speed: MeasuringSpeed): TemplateResult => {
  const { framesPerSecond, resting, delayMs, jitter, units } = speed;
  return html`<p class="speed">
    ${resting ? msg('resting') : framesPerSecond === null ? nothing : msg(str`${inNumber(framesPerSecond)} frames/s`)}
    ${delayMs === null ? nothing : html`<br />${msg(str`delay ${inNumber(delayMs)} ms`)}`}
    ${jitter === null ? nothing : html`<br />${steadiness(jitter, units)}`}
  </p>`;
};
