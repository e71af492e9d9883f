import type { Joint } from './pose.ts';

/** A way to go, as coarse as an estimate deserves. */
export const ABOUT_WAYS = ['hands', 'half-metre', 'metre', 'more'] as const;
export type AboutWay = (typeof ABOUT_WAYS)[number];

/** A part of the body that may leave the picture. */
export const BODY_PARTS = ['head', 'hips', 'knees', 'feet'] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** What makes room at an edge of the picture. */
export type PlacementRemedy =
  | { readonly kind: 'farther'; readonly way: AboutWay }
  | { readonly kind: 'tilt-up' | 'tilt-down' }
  | { readonly kind: 'turn'; readonly towards: BodyPart };

/** Why a check stands as it does, and with it what is to be done; `src/words/` makes sentences of it. */
export type PlacementReason =
  /** Not known yet. */
  | { readonly kind: 'being-looked-at' | 'not-on-machine' }
  | { readonly kind: 'nobody' | 'not-seated' | 'whole-body' }
  /** The hip has a check of its own. */
  | { readonly kind: 'unseen'; readonly joint: Exclude<Joint, 'hip'> }
  | { readonly kind: 'leaves-picture' | 'near-edge'; readonly part: BodyPart; readonly remedy: PlacementRemedy }
  | { readonly kind: 'hip-seen' | 'hand-on-hip' | 'hip-hidden' }
  | { readonly kind: 'side-on' | 'somewhere-off' }
  /** Off side-on: so far, along the machine. */
  | { readonly kind: 'off-side-on'; readonly way: AboutWay; readonly towards: 'head' | 'feet' }
  | { readonly kind: 'right-distance' }
  | { readonly kind: 'too-small' | 'too-close'; readonly way: AboutWay }
  | { readonly kind: 'light-unknown' | 'light-good' | 'too-dark' | 'backlit' | 'glare' | 'pale' }
  | { readonly kind: 'lean-unknown' | 'level' | 'tipped' }
  /** Whole degrees. */
  | { readonly kind: 'leans'; readonly roll: number }
  | { readonly kind: 'rate-unknown' | 'rate-good' }
  /** Whole pictures per second. */
  | { readonly kind: 'slow'; readonly rate: number }
  | { readonly kind: 'company-unknown' | 'company' | 'alone' };
