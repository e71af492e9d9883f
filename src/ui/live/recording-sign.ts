import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { distanceSymbol } from './distance-symbol.ts';

/** The sign of every camera's screen: whether what it sees is being made into a video at this moment. */
export const recordingSign = (isRecording: boolean): TemplateResult => html`<p class="sign ${isRecording ? 'on' : ''}">
  ${distanceSymbol(isRecording ? 'recording' : 'not-recording')}
  <span>${isRecording ? msg('Recording') : msg('Nothing is recorded')}</span>
</p>`;
