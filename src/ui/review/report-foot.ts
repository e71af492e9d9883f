import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { OpenCameraEvent } from '../home/home-events.ts';
import { DeleteSetEvent } from '../parts/delete-set-event.ts';
import { icon } from '../parts/icon.ts';
import { CloseEvent, ExportEvent, type ExportFormat } from './review-events.ts';
import '../parts/confirm-button.ts';

/** Where the foot of a report leads: to the next set before the camera, home to begin another, or back to the history. */
export type ReportNext = 'camera' | 'home' | 'history';

export interface ReportFoot {
  /** Of the set. */
  readonly id: string;
  readonly next: ReportNext;
  /** For the next set; null leaves it to the app. */
  readonly camera: string | null;
  readonly send: (event: Event) => void;
}

const nextButton = ({ next, camera, send }: ReportFoot): TemplateResult => {
  const close = (): void => send(new CloseEvent());
  switch (next) {
    case 'camera':
      return html`<button type="button" class="primary" @click=${() => send(new OpenCameraEvent(camera))}>
        ${msg('Next set')}
      </button>`;
    case 'home':
      return html`<button type="button" class="primary" @click=${close}>${msg('New set')}</button>`;
    case 'history':
      return html`<button type="button" @click=${close}>${icon('back')} ${msg('History')}</button>`;
    default:
      return next satisfies never;
  }
};

/** What can be done with a set that has been read. What can be done with its files may be slotted as `files`. */
export const reportFoot = (foot: ReportFoot): TemplateResult => {
  const { id, send } = foot;
  const exportButton = (format: ExportFormat, label: string): TemplateResult =>
    html`<button type="button" @click=${() => send(new ExportEvent(format))}>${icon('save')} ${label}</button>`;
  return html`<section class="card screen-only" aria-label=${msg('Files')}>
      <slot name="files">
        <div class="actions">
          ${exportButton('json', msg('Export JSON'))} ${exportButton('csv', msg('Export CSV'))}
          ${exportButton('recording', msg('Save keypoints'))}
        </div>
      </slot>
    </section>
    <div class="actions screen-only">
      ${nextButton(foot)}
      <button type="button" @click=${() => window.print()}>${msg('Print')}</button>
      <confirm-button
        label=${msg('Delete this set')}
        question=${msg('Delete this set? It cannot be brought back.')}
        @confirm=${() => send(new DeleteSetEvent(id))}
      ></confirm-button>
    </div>`;
};
