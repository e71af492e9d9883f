import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SetReport } from '../../core/vocabulary/report.ts';
import type { Rest } from '../../core/vocabulary/rest.ts';
import { inDateAndTime } from '../../words/in-date-and-time.ts';
import { inSource } from '../parts/format.ts';
import { icon } from '../parts/icon.ts';
import { UndoEvent } from './correction-events.ts';
import { type Keeping, keepingWords } from './keeping.ts';
import { CloseEvent } from './review-events.ts';
import './rest-timer.ts';

export interface ReportHead {
  readonly report: SetReport;
  readonly keeping: Keeping;
  /** How many changes can be taken back. */
  readonly undos: number;
  readonly rest: Rest | null;
  readonly send: (event: Event) => void;
}

/** Which set it is, whether it is kept, and the ways back. */
export const reportHead = ({ report, keeping, undos, rest, send }: ReportHead): TemplateResult => {
  const { createdAt, source } = report;
  return html`<header>
    <button type="button" class="plain" @click=${() => send(new CloseEvent())}>${icon('back')} ${msg('Back')}</button>
    <p>${inDateAndTime(createdAt)}, ${inSource(source.kind, source.name ?? null)}</p>
    <p class="keeping" role="status">${keepingWords(keeping)}</p>
    ${
      undos > 0
        ? html`<button type="button" class="undo" aria-keyshortcuts="Control+Z" @click=${() => send(new UndoEvent())}>
            <span aria-hidden="true">↶</span> ${msg('Undo')}
          </button>`
        : nothing
    }
    <rest-timer .rest=${rest}></rest-timer>
  </header>`;
};
