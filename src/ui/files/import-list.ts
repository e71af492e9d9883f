import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ImportFile, ImportState, ImportWish } from '../../core/vocabulary/import-state.ts';
import {
  halfDoneWords,
  importContentWords,
  importStageWords,
  stayedWords,
  unreadableWords,
} from '../../words/import-words.ts';
import { OpenSetEvent } from '../home/home-events.ts';
import { controls } from '../parts/controls.ts';
import { inPercent } from '../parts/format.ts';
import { problemMessage } from '../parts/problem-message.ts';
import { tokens } from '../parts/tokens.ts';
import { fileStyles } from './file-styles.ts';
import { ChooseImportEvent, type ImportCommand, ImportCommandEvent } from './import-events.ts';

/** Files to be taken in: what each is, what became of it, and how to go on. Sends `import-command`, `choose-import`. */
@customElement('import-list')
@localized()
export class ImportList extends LitElement {
  static override styles = [tokens, controls, fileStyles];

  @property({ attribute: false }) importing: ImportState | null = null;

  override render(): TemplateResult {
    const { importing } = this;
    return html`<p role="status"><strong>${importing ? importStageWords(importing) : ''}</strong></p>
      ${importing ? this.#list(importing) : nothing}`;
  }

  #list(importing: ImportState): TemplateResult {
    return html`<ul>
        ${importing.files.map((file) => this.#file(file))}
      </ul>
      ${importing.stage === 'asking' ? this.#questions(importing) : nothing}
      <div class="row">${this.#buttons(importing)}</div>`;
  }

  #file(file: ImportFile): TemplateResult {
    const { name, content } = file;
    const what = importContentWords(content);
    return html`<li>
      <strong>${name}</strong>
      ${what ? html`<p>${what}</p>` : nothing} ${this.#standing(file)}
    </li>`;
  }

  #standing(file: ImportFile): TemplateResult | typeof nothing {
    const { name, content, standing } = file;
    switch (standing.kind) {
      case 'reading':
        return html`<p>${msg('Looking at it')}</p>`;
      case 'wanted':
        return this.#hasNews(file)
          ? html`<p>+ ${msg('New: will be taken in')}</p>`
          : html`<p>= ${msg('Here already: nothing to do')}</p>`;
      case 'here-already':
        // Of a log that goes with no set here it has been said that all was left out.
        return content.kind === 'loads' && content.counts.same === 0
          ? nothing
          : html`<p>= ${msg('Here already: nothing to do')}</p>`;
      case 'unreadable':
        return html`<p class="trouble">✕ ${unreadableWords(standing.why)}</p>`;
      case 'working':
        return html`<p>${standing.share === null ? msg('In work') : msg(str`In work: ${inPercent(standing.share)}`)}</p>
          <progress
            aria-label=${msg(str`How far ${name} is`)}
            max="1"
            .value=${standing.share ?? 0}
          ></progress>`;
      case 'done':
        return html`<p>✓ ${msg('Taken in')}</p>
          ${this.#open(standing.setId)}`;
      case 'failed': {
        const { title, whatToDo } = problemMessage(standing.why, navigator.userAgent);
        return html`<p class="trouble">✕ ${title}. ${whatToDo}</p>`;
      }
      case 'half-done':
        return html`<p class="trouble">✕ ${halfDoneWords(standing.changed)}</p>`;
      case 'left-out':
        return html`<p>${msg('Left out: stopped before its turn')}</p>`;
      case 'undone':
        return standing.stayed > 0
          ? html`<p>= ${stayedWords(standing.stayed)}</p>`
          : html`<p>↩ ${msg('Taken back')}</p>`;
      default:
        return standing satisfies never;
    }
  }

  /** Loads that differ from those here count only once they are to replace them. */
  #hasNews({ content }: ImportFile): boolean {
    return content.kind !== 'loads' || content.counts.fresh > 0 || this.importing?.wish.replaceLoads === true;
  }

  #open(setId: string | null): TemplateResult | typeof nothing {
    if (setId === null || this.importing?.stage !== 'done') return nothing;
    return html`<button type="button" @click=${() => this.dispatchEvent(new OpenSetEvent(setId))}>
      ${msg('Open the set')}
    </button>`;
  }

  #questions({ files, wish }: ImportState): TemplateResult {
    const counts = files.flatMap(({ content }) => (content.kind === 'loads' ? [content.counts] : []));
    const choose = (news: Partial<ImportWish>): void => {
      this.dispatchEvent(new ChooseImportEvent({ ...wish, ...news }));
    };
    return html`${
      counts.some(({ asksUnit }) => asksUnit)
        ? html`<label>
            ${msg('The log does not say its unit. Its weights are in')}
            <select @change=${({ target }: Event) => choose({ unit: isPounds(target) ? 'lb' : 'kg' })}>
              <option value="kg" ?selected=${wish.unit === 'kg'}>${msg('kilograms')}</option>
              <option value="lb" ?selected=${wish.unit === 'lb'}>${msg('pounds')}</option>
            </select>
          </label>`
        : nothing
    }
    ${
      counts.some(({ other }) => other > 0)
        ? html`<label>
            <input
              type="checkbox"
              .checked=${wish.replaceLoads}
              @change=${() => choose({ replaceLoads: !wish.replaceLoads })}
            />
            ${msg('Replace loads that sets here have already')}
          </label>`
        : nothing
    }`;
  }

  #buttons({ stage, files, undo }: ImportState): TemplateResult {
    switch (stage) {
      case 'reading':
        return this.#button('leave', msg('Cancel'));
      case 'asking':
        return files.some(({ standing }) => standing.kind === 'wanted')
          ? html`${this.#button('begin', msg('Take in'), true)} ${this.#button('leave', msg('Cancel'))}`
          : this.#button('leave', msg('OK'));
      case 'working':
        return html`${files.some(({ content }) => content.kind === 'video') ? this.#button('pause', msg('Pause')) : nothing}
        ${this.#button('cancel', msg('Stop'))}`;
      case 'paused':
        return html`${this.#button('resume', msg('Go on'), true)} ${this.#button('cancel', msg('Stop'))}`;
      case 'done':
        return html`${this.#button('leave', msg('OK'))}
        ${undo === 'can' || undo === 'failed' ? this.#button('undo', msg('Take it back')) : nothing}`;
      default:
        return stage satisfies never;
    }
  }

  #button(command: ImportCommand, label: string, isPrimary = false): TemplateResult {
    return html`<button
      type="button"
      class=${isPrimary ? 'primary' : ''}
      @click=${() => this.dispatchEvent(new ImportCommandEvent(command))}
    >
      ${label}
    </button>`;
  }
}

const isPounds = (target: EventTarget | null): boolean => target instanceof HTMLSelectElement && target.value === 'lb';

declare global {
  interface HTMLElementTagNameMap {
    'import-list': ImportList;
  }
}
