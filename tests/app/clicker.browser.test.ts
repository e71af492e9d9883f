import { expect, onTestFinished, test, vi } from 'vitest';
import { Clicker } from '../../src/app/clicker.ts';

/** What the media keys would do. */
class StandInMedia {
  readonly handlers = new Map<string, MediaSessionActionHandler>();

  setActionHandler(key: string, handler: MediaSessionActionHandler | null): void {
    if (key === 'nexttrack') throw new TypeError('this browser does not know it');
    if (handler) this.handlers.set(key, handler);
    else this.handlers.delete(key);
  }
}

const started = () => {
  const click = vi.fn();
  const media = new StandInMedia();
  const clicker = new Clicker(click, window, media as unknown as MediaSession);
  onTestFinished(() => clicker.stop());
  clicker.start();
  return { click, media, clicker };
};

/** @returns whether the page may still do with it what pages do. */
const press = (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));

test('start() clicks on Space and Enter, and keeps the page from scrolling', () => {
  const { click } = started();
  expect([press(' '), press('Enter'), press('a')]).toEqual([false, false, true]);
  expect(click).toHaveBeenCalledTimes(2);
});

test('a key that is held, or pressed with another, is no click', () => {
  const { click } = started();
  press(' ', document.body, { repeat: true });
  press('Enter', document.body, { ctrlKey: true });
  expect(click).not.toHaveBeenCalled();
});

test('a control that has the focus keeps its keys, in a shadow too', () => {
  const { click } = started();
  const host = document.createElement('div');
  const button = document.createElement('button');
  host.attachShadow({ mode: 'open' }).append(button);
  document.body.append(host);
  onTestFinished(() => host.remove());
  expect(press(' ', button)).toBe(true);
  expect(click).not.toHaveBeenCalled();
});

test('start() clicks on the media keys that the browser knows, stop() gives them back', () => {
  const { click, media, clicker } = started();
  expect([...media.handlers.keys()]).toEqual(['play', 'pause', 'previoustrack']);
  for (const [action, handler] of media.handlers) handler({ action: action as MediaSessionAction });
  expect(click).toHaveBeenCalledTimes(3);
  clicker.stop();
  expect(media.handlers.size).toBe(0);
  press(' ');
  expect(click).toHaveBeenCalledTimes(3);
});

test('start() twice clicks once', () => {
  const { click, clicker } = started();
  clicker.start();
  press(' ');
  expect(click).toHaveBeenCalledTimes(1);
});
