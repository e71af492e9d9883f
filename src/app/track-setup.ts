import { bodyFrame } from '../core/geometry/body-frame.ts';
import { thighCm } from '../core/geometry/thigh-cm.ts';
import { earlierOnsets } from '../core/report/earlier-onsets.ts';
import { knownHip } from '../core/report/known-hip.ts';
import { knownOnset } from '../core/report/known-onset.ts';
import type { TrackSetup } from '../core/track.ts';
import type { KnownHip } from '../core/vocabulary/known-hip.ts';
import type { ModelName, Onset } from '../core/vocabulary/report.ts';
import type { RestingPlace, SetPlace } from '../core/vocabulary/set-place.ts';
import { milliseconds } from '../core/vocabulary/units.ts';
import { isLive, type RunContext } from './run-context.ts';
import type { SetUp } from './set-up.ts';

export const restingPlace = ({ body: { hip, thigh } }: SetUp): RestingPlace => ({ hip, thigh });

export const placeOf = (found: SetUp, { source, tools }: RunContext): SetPlace => {
  const { width, height } = source.info;
  const { side, padLine } = found;
  return { side, padLine, resting: restingPlace(found), width, height, statureCm: tools.statureCm };
};

/** The hip as earlier sets from the same place, by the same model, found it; null for a file, or where none is known. */
export const hipOfEarlierSets = (found: SetUp, context: RunContext, model: ModelName): KnownHip | null =>
  isLive(context) ? knownHip(placeOf(found, context), model, context.tools.earlierSets(), Date.now()) : null;

/** What this training's sets from the same place found, the first one first; empty for a file. */
export const onsetsOfEarlierSets = (found: SetUp, context: RunContext): readonly Onset[] =>
  isLive(context) ? earlierOnsets(placeOf(found, context), context.tools.earlierSets(), Date.now()) : [];

/** This training's sets know best; the machine's profile remembers longer. */
const onsetHere = (place: SetPlace, { earlierSets, learnedLine }: RunContext['tools']): Onset | null =>
  knownOnset(place, earlierSets(), Date.now()) ?? learnedLine(place);

/** What the live pass starts from, as the set-up found it; its pad line may have been drawn by hand since. */
export const trackSetup = (found: SetUp, context: RunContext): TrackSetup => {
  const { tools, clock } = context;
  const { settled, side, padLine, yaw } = found;
  return {
    body: bodyFrame(settled, side, padLine),
    thighCm: thighCm(tools.statureCm),
    yaw,
    latency: milliseconds(clock.latency + 1000 * tools.soundLatency()),
    // Who is led to their line begins with none: no earlier one may stop them short of it.
    knownOnset: isLive(context) && !tools.guide ? onsetHere(placeOf(found, context), tools) : null,
    warning: tools.warning,
  };
};
