import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tagKey } from '../../core/history/tag-key.ts';
import { FOOT_HEIGHTS, type Machine } from '../../core/vocabulary/machine.ts';
import { emptyLog, type SetLog, type Tag } from '../../core/vocabulary/set-log.ts';
import type { Kilograms } from '../../core/vocabulary/units.ts';
import { namedMachine } from '../../words/named-machine.ts';
import { tagWords } from '../../words/tag-words.ts';
import type { ChangeNumberEvent } from '../home/change-number-event.ts';
import type { WeightUnits } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { type Said, SayOfSetEvent } from './log-events.ts';
import { setLogStyles } from './set-log-styles.ts';
import '../home/machine-stepper.ts';
import './load-choice.ts';
import './rpe-choice.ts';

/** Offered for every set, so that the same thing is called the same. */
const USUAL_TAGS: readonly Tag[] = [
  { kind: 'belt' },
  { kind: 'shoes' },
  ...FOOT_HEIGHTS.map((height): Tag => ({ kind: 'feet', height })),
];

/** Two of a kind cannot both be so, but for the lifter's own words. */
const excludes = (one: Tag, other: Tag): boolean =>
  one.kind === other.kind && (one.kind !== 'own' || tagKey(one) === tagKey(other));

/** What the lifter says of a set, to find it by and to compare by. Sends `say-of-set`. */
@localized()
@customElement('set-log-form')
export class SetLogForm extends LitElement {
  static override styles = [tokens, controls, setLogStyles];

  @property({ attribute: false }) log: SetLog = emptyLog('');
  @property({ attribute: false }) machines: readonly Machine[] = [];
  /** The load that was said last of this machine; null: none was. */
  @property({ attribute: false }) lastLoad: Kilograms | null = null;
  @property({ attribute: false }) units: WeightUnits = 'metric';

  override render(): TemplateResult {
    const { log } = this;
    return html`<div class="pair">
        <load-choice .load=${log.load} .last=${this.lastLoad} .units=${this.units}></load-choice>
        <rpe-choice .rpe=${log.rpe}></rpe-choice>
      </div>
      ${this.#tags(log)}
      <div class="pair">
        ${this.#machine(log)}
        <button type="button" aria-pressed=${log.favourite} @click=${() => this.#say({ favourite: !log.favourite })}>
          <span aria-hidden="true">${log.favourite ? '★' : '☆'}</span> ${msg('Favourite')}
        </button>
      </div>
      <label for="note">${msg('Note')}</label>
      <textarea id="note" rows="2" .value=${log.note} @change=${this.#write}></textarea>`;
  }

  #tags({ tags }: SetLog): TemplateResult {
    const own = tags.filter(({ kind }) => kind === 'own');
    const seat = tags.find((tag) => tag.kind === 'seat');
    return html`<fieldset>
      <legend>${msg('Tags, to compare sets by')}</legend>
      <div class="tags">
        ${[...USUAL_TAGS, ...own].map((tag) => this.#tag(tag, tags))}
      </div>
      <div class="pair">
        <machine-stepper
          label=${msg('Seat notch')}
          .number=${seat?.notch ?? null}
          @change-number=${this.#changeNotch}
        ></machine-stepper>
        <form @submit=${this.#addOwn}>
          <label for="own">${msg('Your own tag')}</label>
          <div class="own">
            <input id="own" name="own" maxlength="40" autocomplete="off" />
            <button>${msg('Add')}</button>
          </div>
        </form>
      </div>
    </fieldset>`;
  }

  #tag(tag: Tag, tags: readonly Tag[]): TemplateResult {
    const isOn = tags.some((each) => tagKey(each) === tagKey(tag));
    return html`<button type="button" aria-pressed=${isOn} @click=${() => this.#turn(tag, !isOn)}>
      ${isOn ? html`<span aria-hidden="true">✓</span>` : nothing} ${tagWords(tag)}
    </button>`;
  }

  #machine({ machineId }: SetLog): TemplateResult | typeof nothing {
    if (this.machines.length === 0) return nothing;
    return html`<label class="machine"
      >${msg('Machine')}
      <select @change=${(event: Event) => this.#chooseMachine((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${machineId === null}>${msg('not said')}</option>
        ${this.machines.map(
          (machine) => html`<option value=${machine.id} .selected=${machine.id === machineId}>
            ${namedMachine(machine)}
          </option>`,
        )}
      </select>
    </label>`;
  }

  #turn(tag: Tag, on: boolean): void {
    const others = this.log.tags.filter((each) => !excludes(each, tag));
    this.#say({ tags: on ? [...others, tag] : others });
  }

  #chooseMachine(id: string): void {
    this.#say({ machineId: id === '' ? null : id });
  }

  #changeNotch = ({ number }: ChangeNumberEvent): void => {
    const others = this.log.tags.filter(({ kind }) => kind !== 'seat');
    this.#say({ tags: number === null ? others : [...others, { kind: 'seat', notch: number }] });
  };

  #addOwn = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const word = String(new FormData(form).get('own') ?? '').trim();
    if (word !== '') this.#turn({ kind: 'own', word }, true);
    form.reset();
  };

  #write = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) this.#say({ note: target.value.trim() });
  };

  #say(said: Said): void {
    this.dispatchEvent(new SayOfSetEvent(said));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-log-form': SetLogForm;
  }
}
