import type { AlertKind } from '../../core/vocabulary/alert.ts';

/** One beep of a sound. */
export interface Beep {
  readonly hertz: number;
  /** Seconds from the sound's start. */
  readonly from: number;
  readonly lasts: number;
  readonly shape: OscillatorType;
  /** 0 to 1, before the volume. */
  readonly loudness: number;
}

const LOUDNESS = { square: 0.35, triangle: 0.8, sine: 0.8 } as const;

const beep = (hertz: number, from: number, lasts: number, shape: keyof typeof LOUDNESS = 'triangle'): Beep => ({
  hertz,
  from,
  lasts,
  shape,
  loudness: LOUDNESS[shape],
});

/** What can be sounded at once: each alert, and beside them the brace tick, and what stands for words without a voice. */
export type BeepKind = AlertKind | 'brace' | 'rest-over' | 'said-news' | 'said-error';

/**
 * Each has its own short sound, told apart by rhythm as well as by pitch, between 0.5 and 2 kHz where phones are
 * loud and music is not. No speech during a rep (measurement.md 6.6).
 */
export const BEEPS: Readonly<Record<BeepKind, readonly Beep[]>> = {
  // The depth tone says it.
  'depth-near': [],
  'depth-limit': [beep(1320, 0, 0.22, 'square')],
  'lift-slight': [beep(1760, 0, 0.09), beep(1175, 0.12, 0.12)],
  'lift-clear': [beep(1760, 0, 0.09, 'square'), beep(1175, 0.12, 0.09, 'square'), beep(1760, 0.24, 0.16, 'square')],
  slide: [beep(520, 0, 0.12), beep(620, 0.16, 0.12)],
  'cannot-see': [beep(520, 0, 0.3, 'sine')],
  'camera-moved': [beep(620, 0, 0.15), beep(520, 0.2, 0.15), beep(620, 0.4, 0.15)],
  brace: [{ ...beep(1000, 0, 0.04, 'sine'), loudness: 0.3 }],
  'rest-over': [beep(880, 0, 0.14), beep(1175, 0.2, 0.14), beep(1760, 0.4, 0.3)],
  'said-news': [beep(880, 0, 0.08, 'sine')],
  'said-error': [beep(880, 0, 0.12, 'sine'), beep(700, 0.16, 0.2, 'sine')],
};
