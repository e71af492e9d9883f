import { html, type TemplateResult } from 'lit';
import type { LiveReadout } from '../../core/vocabulary/reading.ts';
import type { UnitSystem } from '../../core/vocabulary/view-wish.ts';
import './depth-gauge.ts';
import './lift-meter.ts';
import './rep-counter.ts';

/** What is measured at this moment: depth, reps, lift. */
export const liveNumbers = (readout: LiveReadout, units: UnitSystem): TemplateResult => html`<depth-gauge
    .depth=${readout.depth}
    .limit=${readout.depthLimit}
    .limitSetBy=${readout.limitSetBy}
  ></depth-gauge>
  <rep-counter .count=${readout.repCount}></rep-counter>
  <lift-meter
    .lift=${readout.lift}
    .unknown=${readout.liftUnknown}
    .limit=${readout.liftLimit}
    .units=${units}
  ></lift-meter>`;
