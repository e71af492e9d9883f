import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { outdates } from '../../core/coaching/changed-machine.ts';
import type { Machine } from '../../core/vocabulary/machine.ts';
import { lineWords } from './machine-words.ts';

/** What becomes of a machine's line by a change that is not saved yet; nothing where no line was learned. */
export const machineLineNote = (
  machine: Machine | undefined,
  change: Partial<Machine>,
  forget: () => void,
): TemplateResult | typeof nothing => {
  if (!machine?.learned) return nothing;
  if (change.learned === null) return html`<p class="note">${msg('Your line is forgotten when you save.')}</p>`;
  if (outdates(change, machine)) {
    return html`<p class="note change" role="status">
      ${msg('Your line was learned with other settings: it is forgotten when you save, and learned anew.')}
    </p>`;
  }
  return html`<p class="note">
    ${lineWords(machine.learned)}
    <button type="button" class="plain" @click=${forget}>${msg('Forget it')}</button>
  </p>`;
};
