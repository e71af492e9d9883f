import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Problem } from '../../core/vocabulary/problem.ts';
import { controls } from './controls.ts';
import { DismissProblemEvent } from './dismiss-problem-event.ts';
import { problemMessage, type WayOut } from './problem-message.ts';
import { TakeWayOutEvent } from './take-way-out-event.ts';
import { tokens } from './tokens.ts';

const wayOutWords = (wayOut: WayOut): string => {
  switch (wayOut) {
    case 'try-camera':
      return msg('Try the camera again');
    case 'choose-video':
      return msg('Check a video');
    case 'show-demo':
      return msg('Show me the demo');
    case 'export-report':
      return msg('Export the report');
  }
  return wayOut satisfies never;
};

/** What happened and what to do; role=alert. Sends `take-way-out` to its screen and `dismiss-problem` to all. */
@localized()
@customElement('problem-notice')
export class ProblemNotice extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      .notice {
        margin-block-start: 1rem;
        padding: 1rem;
        border: 0.125rem solid var(--orange);
        border-inline-start-width: 0.625rem;
        border-radius: var(--radius);
        background: var(--surface);
      }
      h2 {
        margin: 0 0 0.25rem;
        font-size: 1.25rem;
      }
      p {
        margin: 0 0 0.75rem;
        max-inline-size: 60ch;
      }
      .ways-out {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      small {
        display: block;
        margin-block-start: 0.75rem;
        color: var(--ink-soft);
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** null shows nothing, but keeps the place that screen readers listen to. */
  @property({ attribute: false }) problem: Problem | null = null;

  /** The ways out that the screen around it can really take. */
  @property({ attribute: false }) offers: readonly WayOut[] = [];

  override render(): TemplateResult {
    return html`<div role="alert">${this.problem ? this.#notice(this.problem) : nothing}</div>`;
  }

  #notice({ kind, detail }: Problem): TemplateResult {
    const { title, whatToDo, waysOut } = problemMessage(kind, navigator.userAgent);
    return html`<div class="notice">
      <h2>${title}</h2>
      <p>${whatToDo}</p>
      <div class="ways-out">
        ${waysOut.filter((wayOut) => this.offers.includes(wayOut)).map((wayOut) => html`<button type="button" @click=${() => this.#take(wayOut)}>${wayOutWords(wayOut)}</button>`)}
        <button type="button" class="plain" @click=${this.#dismiss}>${msg('Close this notice')}</button>
      </div>
      ${detail ? html`<small>${msg(str`For a bug report: ${detail}`)}</small>` : nothing}
    </div>`;
  }

  #take(wayOut: WayOut): void {
    this.dispatchEvent(new TakeWayOutEvent(wayOut));
  }

  #dismiss = (): void => {
    this.dispatchEvent(new DismissProblemEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'problem-notice': ProblemNotice;
  }
}
