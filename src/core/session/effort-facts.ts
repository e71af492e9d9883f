import { type LiveView, viewForbids } from '../coaching/lift-unknown.ts';
import type { Onset } from '../vocabulary/report.ts';
import type { EffortFrame } from './follow-effort.ts';
import type { Tracked } from './session-facts.ts';
import type { SessionFrame } from './session-input.ts';

/** What the effort takes from the live pass. */
export interface TrackedEffort extends Pick<Tracked, 'readout' | 'reps'> {
  readonly onset: Onset | null;
  readonly setup: { readonly knownOnset: Onset | null };
}

/** What a frame of the live pass, taken as `facts`, tells of the effort; no word about lift where the view forbids it. */
export const effortFacts = (
  { readout, reps, onset, setup }: TrackedEffort,
  view: LiveView,
  facts: SessionFrame,
): EffortFrame => {
  return {
    ...facts,
    depth: readout?.depth ?? null,
    breaks: viewForbids(view) ? [] : reps.breaks,
    onset: onset === setup.knownOnset ? null : onset,
  };
};
