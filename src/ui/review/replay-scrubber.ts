import { msg, str } from '@lit/localize';
import { html, svg, type TemplateResult } from 'lit';
import type { SetMotion } from '../../core/report/set-motion.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';
import { inNumber } from '../../words/in-number.ts';
import { type RepStanding, repStanding } from './rep-words.ts';
import type { TimeSpan } from './replay-clock.ts';

interface Scrubber {
  readonly report: SetReport;
  readonly motion: SetMotion;
  readonly whole: TimeSpan;
  readonly at: Milliseconds;
  readonly seek: (at: number) => void;
}

/** Heights of the reps' marks, and the room for them: what stands out stands higher. */
const MARK_HEIGHT: Readonly<Record<RepStanding, number>> = { 'off-pad': 16, 'past-line': 10, quiet: 5 };
const ROOM = 16;

/** The set's time to be moved through, with its reps marked above it. */
export const replayScrubber = ({ report, motion, whole, at, seek }: Scrubber): TemplateResult => {
  const length = Math.max(1, whole.to - whole.from);
  return html`<div class="scrub">
    <svg viewBox="0 0 ${length} ${ROOM}" preserveAspectRatio="none" aria-hidden="true">
      ${report.reps.map((rep) => {
        const standing = repStanding(rep, report.depthLimit);
        const height = MARK_HEIGHT[standing];
        return svg`<rect class=${standing} x=${rep.startAt - whole.from} width=${rep.endAt - rep.startAt}
          y=${ROOM - height} height=${height} />`;
      })}
    </svg>
    <input
      type="range"
      aria-label=${msg('Time in the set')}
      aria-valuetext=${msg(str`${inNumber(at / 1000, 1)} of ${inNumber(whole.to / 1000, 1)} seconds`)}
      min=${whole.from}
      max=${whole.to}
      step=${Math.max(1, length / Math.max(1, motion.frames.length - 1))}
      .value=${String(at)}
      @input=${(event: InputEvent) => seek(Number((event.target as HTMLInputElement).value))}
    />
  </div>`;
};
