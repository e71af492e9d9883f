import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { replayIcon } from './replay-icon.ts';
import type { ReplayAction } from './replay-keys.ts';

interface ReplayTransport {
  readonly hasReps: boolean;
  readonly playing: boolean;
  readonly act: (action: ReplayAction) => void;
}

/** The buttons that play, and step by frames and reps. */
export const replayTransport = ({ hasReps, playing, act }: ReplayTransport): TemplateResult => {
  const press = (action: ReplayAction) => () => act(action);
  return html`<div class="row transport">
    <button type="button" ?disabled=${!hasReps} aria-label=${msg('Rep before')} aria-keyshortcuts="ArrowUp" @click=${press({ kind: 'rep', by: -1 })}>
      ${replayIcon('rep-back')}
    </button>
    <button type="button" aria-label=${msg('Frame back')} aria-keyshortcuts="," @click=${press({ kind: 'frame', by: -1 })}>
      ${replayIcon('frame-back')}
    </button>
    <button type="button" class="primary" aria-keyshortcuts="Space" @click=${press({ kind: 'play-or-pause' })}>
      ${replayIcon(playing ? 'pause' : 'play')} ${playing ? msg('Pause') : msg('Play')}
    </button>
    <button type="button" aria-label=${msg('Frame on')} aria-keyshortcuts="." @click=${press({ kind: 'frame', by: 1 })}>
      ${replayIcon('frame-on')}
    </button>
    <button type="button" ?disabled=${!hasReps} aria-label=${msg('Next rep')} aria-keyshortcuts="ArrowDown" @click=${press({ kind: 'rep', by: 1 })}>
      ${replayIcon('rep-on')}
    </button>
  </div>`;
};
