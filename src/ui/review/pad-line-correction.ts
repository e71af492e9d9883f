import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isLifted } from '../../core/report/is-lifted.ts';
import type { Pose } from '../../core/vocabulary/pose.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { tokens } from '../parts/tokens.ts';
import '../live/pose-overlay.ts';

/** The pad line over a picture of the set, or over the lifter at the top of a rep where none was kept. Its ends can be moved. */
@localized()
@customElement('pad-line-correction')
export class PadLineCorrection extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0 0 0.5rem;
        color: var(--ink-soft);
      }
      div {
        position: relative;
        max-inline-size: min(48rem, 100dvh);
        background: #000;
        color-scheme: dark;
      }
      div > :is(video, canvas, img) {
        display: block;
        inline-size: 100%;
        block-size: auto;
      }
    `,
  ];

  @property({ attribute: false }) report: SetReport | null = null;
  @property({ attribute: false }) recording: Recording | null = null;
  @property({ attribute: false }) snapshot: HTMLElement | null = null;

  override render(): TemplateResult | typeof nothing {
    const { report, snapshot } = this;
    if (!report) return nothing;
    const { source, setup } = report;
    return html`<p>${msg('Drag the two ends so that the line lies along the back pad. The set is then measured again.')}</p>
      <div style=${snapshot ? '' : `aspect-ratio: ${source.width} / ${source.height}`}>
        ${snapshot}
        <pose-overlay
          .pose=${snapshot ? null : this.#pose(report)}
          .side=${setup.nearSide}
          .padLine=${setup.padLine}
          .pictureWidth=${source.width}
          .pictureHeight=${source.height}
          .editable=${true}
        ></pose-overlay>
      </div>`;
  }

  /** At the top of a rep that lies on the pad the trunk shows where the pad is. */
  #pose({ reps }: SetReport): Pose | null {
    const rep = reps.find((each) => !isLifted(each)) ?? reps[0];
    const frames = this.recording?.frames ?? [];
    const at = rep?.startAt ?? 0;
    return frames.find((frame): frame is Pose => frame.kind === 'pose' && frame.capturedAt >= at) ?? null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pad-line-correction': PadLineCorrection;
  }
}
