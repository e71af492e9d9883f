import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { FOOT_HEIGHTS, type FootHeight, type Machine } from '../../core/vocabulary/machine.ts';
import { MACHINE_KINDS } from '../../core/vocabulary/machine-kind.ts';
import { machineKindWords } from '../../words/machine-kind-words.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import type { ChangeNumberEvent } from './change-number-event.ts';
import { footHeightWords } from './foot-height-words.ts';
import { editorStyles } from './machine-editor-styles.ts';
import { DeleteMachineEvent, SaveMachineEvent } from './machine-events.ts';
import { machineLineNote } from './machine-line-note.ts';
import { type WeightUnits, weightOf, weightText, weightUnit } from './machine-weight.ts';
import { radioButtons } from './radio-buttons.ts';
import type { ShownMachine } from './shown-machine.ts';
import '../parts/confirm-button.ts';
import './machine-picture.ts';
import './machine-stepper.ts';

/** What a new machine is before anything was said of it. */
const BLANK = {
  gym: '',
  name: '',
  kind: 'sled-45',
  seatNotch: null,
  stopHole: null,
  emptySled: null,
  footHeight: '',
  spot: '',
  learned: null,
} as const satisfies Partial<Machine>;

/** Everything that is known of one machine, in a dialog. Sends `save-machine` and `delete-machine`. */
@customElement('machine-editor')
@localized()
export class MachineEditor extends LitElement {
  static override styles = [tokens, controls, editorStyles];

  /** null: a new one. */
  @property({ attribute: false }) shown: ShownMachine | null = null;
  @property({ attribute: false }) units: WeightUnits = 'metric';
  /** What was changed and is not saved yet. */
  @state() private change: Partial<Machine> = {};
  @state() private picture: Blob | null = null;
  @state() private isWeightRefused = false;

  /** Shows the dialog with what is known, whatever was written in it before. */
  open(): void {
    this.#begin();
    this.#dialog?.showModal();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shown')) this.#begin();
  }

  override render(): TemplateResult {
    const machine = { ...(this.shown?.machine ?? BLANK), ...this.change };
    return html`<dialog aria-labelledby="title">
      <form method="dialog" @submit=${this.#save}>
        <h2 id="title">${this.shown ? msg('Change this machine') : msg('Add a machine')}</h2>
        <div class="pair">${this.#text('name', msg('Name'), machine.name)} ${this.#text('gym', msg('Gym'), machine.gym)}</div>
        ${this.#kind(machine.kind)}
        <div class="numbers">
          ${this.#number('seatNotch', msg('Seat notch'), machine.seatNotch)}
          ${this.#number('stopHole', msg('Safety stop, hole'), machine.stopHole)} ${this.#weight(machine.emptySled)}
        </div>
        ${this.#feet(machine.footHeight)} ${this.#spot(machine.spot)} ${machineLineNote(this.shown?.machine, this.change, () => this.#take({ learned: null }))}
        ${
          this.shown
            ? html`<confirm-button
                label=${msg('Delete this machine')}
                question=${msg('Delete this machine and its picture?')}
                @confirm=${this.#delete}
              ></confirm-button>`
            : nothing
        }
        <div class="ends">
          <button class="primary">${msg('Save')}</button>
          <button type="button" @click=${this.#close}>${msg('Cancel')}</button>
        </div>
      </form>
    </dialog>`;
  }

  #text(key: 'name' | 'gym', label: string, value: string): TemplateResult {
    return html`<label class="field">
      ${label}
      <input type="text" name=${key} autocomplete="off" .value=${value} @change=${this.#write} />
    </label>`;
  }

  #kind(chosen: Machine['kind']): TemplateResult {
    const choose = (kind: Machine['kind']): void => this.#take({ kind });
    return html`<fieldset>
      <legend>${msg('Kind')}</legend>
      <div class="choices">
        ${radioButtons({ name: 'kind', values: MACHINE_KINDS, chosen, words: machineKindWords, choose })}
      </div>
    </fieldset>`;
  }

  #number(key: 'seatNotch' | 'stopHole', label: string, number: number | null): TemplateResult {
    return html`<machine-stepper
      label=${label}
      .number=${number}
      @change-number=${(event: ChangeNumberEvent) => this.#take({ [key]: event.number })}
    ></machine-stepper>`;
  }

  #weight(weight: Machine['emptySled']): TemplateResult {
    const unit = weightUnit(this.units);
    return html`<label class="field">
      ${msg(str`Empty sled, ${unit}`)}
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${this.isWeightRefused}
        .value=${weightText(weight, this.units)}
        @change=${this.#weigh}
      />
      <span role="status">${this.isWeightRefused ? msg(str`That is no weight in ${unit}.`) : nothing}</span>
    </label>`;
  }

  #feet(height: string): TemplateResult {
    const choose = (footHeight: FootHeight): void => this.#take({ footHeight });
    return html`<fieldset>
      <legend>${msg('Feet on the plate')}</legend>
      <div class="choices few">
        ${radioButtons({ name: 'feet', values: FOOT_HEIGHTS, chosen: height, words: footHeightWords, choose })}
      </div>
      <label class="field">
        <span class="note">${msg('or in your own words')}</span>
        <input
          type="text"
          name="footHeight"
          autocomplete="off"
          .value=${FOOT_HEIGHTS.some((word) => word === height) ? '' : height}
          @change=${this.#write}
        />
      </label>
    </fieldset>`;
  }

  #spot(spot: string): TemplateResult {
    const { picture } = this;
    return html`<div>
      <label class="field">
        ${msg('Where the phone stands')}
        <textarea name="spot" placeholder=${msg('For instance: against the bottle rack of bike 4')} .value=${spot} @change=${this.#write}></textarea>
      </label>
      ${
        picture
          ? html`<div class="picture">
              <machine-picture .picture=${picture} words=${msg('What the camera saw from its spot')}></machine-picture>
              <button type="button" @click=${this.#dropPicture}>${msg('Remove the picture')}</button>
            </div>`
          : html`<p class="note">
              ${msg('A picture of the spot can be kept from the live view, before you sit down.')}
            </p>`
      }
    </div>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #begin(): void {
    this.change = {};
    this.picture = this.shown?.picture ?? null;
    this.isWeightRefused = false;
  }

  #take(change: Partial<Machine>): void {
    this.change = { ...this.change, ...change };
  }

  #write = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      this.#take({ [target.name]: target.value.trim() });
  };

  #weigh = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const weight = weightOf(target.value, this.units);
    this.isWeightRefused = weight === null && target.value.trim() !== '';
    if (!this.isWeightRefused) this.#take({ emptySled: weight });
  };

  #dropPicture = (): void => {
    this.picture = null;
  };

  #save = (): void => {
    const { shown, change } = this;
    this.dispatchEvent(new SaveMachineEvent(shown?.machine.id ?? null, change, this.picture));
  };

  #delete = (): void => {
    this.#close();
    if (this.shown) this.dispatchEvent(new DeleteMachineEvent(this.shown.machine.id));
  };

  #close = (): void => {
    this.#dialog?.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-editor': MachineEditor;
  }
}
