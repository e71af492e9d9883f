import { noReps, type RepsSoFar } from './follow-reps.ts';

/** The reps as followed, but with nothing learned since `before`: for a rep whose picture cannot be relied on. */
export const unlearned = (before: RepsSoFar, after: RepsSoFar): RepsSoFar => ({
  ...after,
  knees: before.knees,
  repKnees: noReps.repKnees,
  repAnkles: noReps.repAnkles,
  bottoms: before.bottoms,
  learned: before.learned,
  broken: before.broken,
  // The rep itself stays in the row, without a word about it.
  ...(after.count > before.count && {
    ofReps: [...after.ofReps.slice(0, -1), {}],
    breaks: [...before.breaks, null].slice(-after.breaks.length),
  }),
  rails: before.rails,
});
