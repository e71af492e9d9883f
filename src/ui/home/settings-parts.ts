import { html, nothing, type TemplateResult } from 'lit';
import { radioButtons } from './radio-buttons.ts';

/** One thing to choose of a few, as radio buttons that look like one bar. */
export interface Segments<Value extends string> {
  /** Of the group of radio buttons, in its element. */
  readonly group: string;
  readonly legend: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly note?: string;
  readonly choose: (value: Value) => void;
}

export const segments = <Value extends string>(of: Segments<Value>): TemplateResult => {
  const values = Object.keys(of.words) as Value[];
  return html`<fieldset aria-describedby=${of.note ? `${of.group}-note` : nothing}>
    <legend>${of.legend}</legend>
    <div class="segments">
      ${radioButtons({ name: of.group, values, chosen: of.chosen, words: (value) => of.words[value], choose: of.choose })}
    </div>
    ${of.note ? html`<p id="${of.group}-note">${of.note}</p>` : nothing}
  </fieldset>`;
};

/** Something that is on or off. */
export interface Tick {
  readonly id: string;
  readonly words: string;
  readonly note?: string;
  readonly on: boolean;
  readonly choose: (on: boolean) => void;
}

export const tick = ({ id, words, note, on, choose }: Tick): TemplateResult => html`<label class="tick">
  <input
    id=${id}
    type="checkbox"
    .checked=${on}
    @change=${({ target }: Event) => target instanceof HTMLInputElement && choose(target.checked)}
  />
  <span>${words}</span>
  ${note ? html`<small>${note}</small>` : nothing}
</label>`;
