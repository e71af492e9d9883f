import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Machine } from '../../core/vocabulary/machine.ts';
import { namedMachine } from '../../words/named-machine.ts';

/** Which machine is looked at. */
export const machineChoice = (
  machines: readonly Machine[],
  chosen: string | null,
  choose: (id: string) => void,
): TemplateResult => html`<label
  >${msg('Machine')}
  <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
    ${machines.map(
      (machine) =>
        html`<option value=${machine.id} .selected=${machine.id === chosen}>${namedMachine(machine)}</option>`,
    )}
  </select>
</label>`;
