import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { LeaveGuideEvent, NextTrialEvent } from '../home/machine-events.ts';
import type { LiveControl } from './live-controls.ts';
import { CancelEvent, EndSetEvent, StartSetEvent } from './live-events.ts';

const button = (words: string, wish: () => Event, look: 'primary' | '' = ''): TemplateResult =>
  html`<button type="button" class=${look} @click=${({ currentTarget }: Event) => currentTarget?.dispatchEvent(wish())}>
    ${words}
  </button>`;

/** The button of a control; its event goes out from the button. */
export const liveButton = (control: LiveControl): TemplateResult => {
  switch (control) {
    case 'start-set':
      return button(msg('Start set'), () => new StartSetEvent(), 'primary');
    case 'end-set':
      return button(msg('End set'), () => new EndSetEvent(), 'primary');
    case 'cancel':
      return button(msg('Cancel'), () => new CancelEvent());
    case 'next-trial':
      return button(msg('Next setting'), () => new NextTrialEvent(), 'primary');
    case 'leave-guide':
      return button(msg('End this'), () => new LeaveGuideEvent());
  }
  return control satisfies never;
};
