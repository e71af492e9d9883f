import type { AlertKind } from '../../core/vocabulary/alert.ts';
import { COLOURS } from '../parts/colours.ts';

/** What a field is painted with, and what is written on it. */
export interface FieldColours {
  readonly ground: string;
  readonly ink: string;
}

const BLUE: FieldColours = { ground: COLOURS['on-blue'].dark, ink: '#e3efff' };

/**
 * The whole screen while an alert is up. They differ in brightness as well as in hue, so that they are told apart
 * without colours; shape and words say the same.
 */
export const ALERT_FIELDS: Readonly<Record<AlertKind, FieldColours>> = {
  'lift-clear': { ground: COLOURS.orange.dark, ink: COLOURS['on-orange'].dark },
  'lift-slight': { ground: COLOURS['on-orange'].dark, ink: '#ffd3a3' },
  'depth-limit': { ground: '#ffffff', ink: '#000000' },
  'depth-near': { ground: '#000000', ink: '#ffffff' },
  slide: BLUE,
  'camera-moved': BLUE,
  'cannot-see': BLUE,
};

/** How much of the live picture is left behind the numbers: even a white one keeps them at 7:1. */
export const PICTURE_SHARE = 0.25;
