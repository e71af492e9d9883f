import type { Milliseconds } from './units.ts';

/** The depth tone's pitch and loudness. */
export interface Pitch {
  readonly hertz: number;
  /** 0 to 1, of the loudest that the tone gets. */
  readonly level: number;
}

/** What one frame asks to be heard. Times are on the capture's clock. */
export interface ToneCue {
  /** Capture time of the frame. */
  readonly at: Milliseconds;
  /** The rep under way, from 1; null between reps. */
  readonly rep: number | null;
  /** null: silence. */
  readonly pitch: Pitch | null;
  /** When the "here" tone is to reach the ear, as the movement goes now; null while no crossing is foreseen. */
  readonly hereAt: Milliseconds | null;
}
