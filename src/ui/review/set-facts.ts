import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SetQuality, SetReport } from '../../core/vocabulary/report.ts';
import { limitAuthorWords } from '../../words/limit-author-words.ts';
import { noteWords } from '../../words/note-words.ts';
import { unbroken } from '../../words/unbroken.ts';
import { inDegrees } from '../parts/format.ts';
import { tokens } from '../parts/tokens.ts';
import { depthRange } from './depth-range.ts';
import { onsetSentence } from './onset-sentence.ts';

/** A set's onset, depth and limit, and how well it could be measured. */
@localized()
@customElement('set-facts')
export class SetFacts extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
        gap: 0.75rem 1.5rem;
        margin: 0;
      }
      dt {
        color: var(--ink-soft);
        font-size: 0.9375rem;
      }
      dd {
        margin: 0;
        font-weight: 600;
        font-size: 1.0625rem;
      }
      @media screen and (min-width: 64rem) {
        .beside {
          display: grid;
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          gap: 0 3rem;
        }
      }
      ul,
      p {
        margin: 1rem 0 0;
        padding: 0;
        list-style: none;
        max-inline-size: 70ch;
        color: var(--ink-soft);
        font-size: 0.9375rem;
      }
    `,
  ];

  @property({ attribute: false }) report: SetReport | null = null;

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    if (!report) return nothing;
    const some = report.reps.length > 0;
    return html`${some ? this.#figures(report) : nothing}
      <div class="beside">
        ${this.#quality(report.quality)}
        ${
          some
            ? html`<p>
                ${msg(
                  'Estimates from video, as training feedback. A small roll of the pelvis can stay within the measuring noise, so “none seen” does not mean that the lower back stayed flat.',
                )}
              </p>`
            : nothing
        }
      </div>`;
  }

  #figures(report: SetReport): TemplateResult {
    return html`<dl>
      <div>
        <dt>${msg('Hips begin to leave the pad at')}</dt>
        <dd>${onsetSentence(report.onset)}</dd>
      </div>
      <div>
        <dt>${msg('Depth')}</dt>
        <dd>${depthRange(report.reps)}</dd>
      </div>
      <div>
        <dt>${limitAuthorWords(report)}</dt>
        <dd>${inDegrees(report.depthLimit)}</dd>
      </div>
    </dl>`;
  }

  #quality(quality: SetQuality): TemplateResult | typeof nothing {
    if (quality.notes.length === 0) return nothing;
    return html`<ul aria-label=${msg('Quality of the measurement')}>
      ${notesOf(quality).map((note) => html`<li>${note}</li>`)}
    </ul>`;
  }
}

/** In the reader's language, as far as it is known what was noted. */
const notesOf = ({ notes, noted }: SetQuality): readonly string[] =>
  (noted?.map((note) => noteWords(note)) ?? notes).map(unbroken);

declare global {
  interface HTMLElementTagNameMap {
    'set-facts': SetFacts;
  }
}
