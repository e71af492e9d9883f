import { type Milliseconds, milliseconds } from '../../core/vocabulary/units.ts';
import { REPLAY_SPEEDS, type ReplaySpeed } from './replay-clock.ts';

/** What a replay can be asked to do. */
export type ReplayAction =
  | { readonly kind: 'play-or-pause' }
  | { readonly kind: 'skip'; readonly by: Milliseconds }
  | { readonly kind: 'frame'; readonly by: 1 | -1 }
  | { readonly kind: 'rep'; readonly by: 1 | -1 }
  | { readonly kind: 'speed'; readonly speed: ReplaySpeed }
  | { readonly kind: 'loop' }
  | { readonly kind: 'lines' };

const SECOND = milliseconds(1000);

const ACTIONS: Readonly<Record<string, ReplayAction>> = {
  ' ': { kind: 'play-or-pause' },
  ArrowLeft: { kind: 'skip', by: milliseconds(-SECOND) },
  ArrowRight: { kind: 'skip', by: SECOND },
  ArrowUp: { kind: 'rep', by: -1 },
  ArrowDown: { kind: 'rep', by: 1 },
  ',': { kind: 'frame', by: -1 },
  '.': { kind: 'frame', by: 1 },
  l: { kind: 'loop' },
  o: { kind: 'lines' },
  ...Object.fromEntries(REPLAY_SPEEDS.map((speed, i) => [String(i + 1), { kind: 'speed', speed } as const])),
};

/** A key as it was pressed, and on what. */
export interface PressedKey {
  readonly key: string;
  /** With Ctrl, Alt or the command key it is the browser's. */
  readonly modified: boolean;
  /** The tag that has the focus, in lower case. */
  readonly on: string;
}

/** What a key asks for; null: nothing, or the control that has the focus takes it itself. */
export const replayAction = ({ key, modified, on }: PressedKey): ReplayAction | null => {
  const takenBy = { ' ': ['button', 'select'], ArrowUp: ['select'], ArrowDown: ['select'] } as Readonly<
    Record<string, readonly string[]>
  >;
  if (modified || takenBy[key]?.includes(on)) return null;
  return ACTIONS[key.length === 1 ? key.toLowerCase() : key] ?? null;
};
