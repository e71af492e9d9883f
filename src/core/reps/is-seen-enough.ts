/**
 * Share of a rep's frames in which the lifter must have been seen: between the rest anything may have happened. On the
 * real track from the rear quarter the joints come and go, and what looks like reps is seen in a quarter of the frames.
 */
const LEAST_SEEN = 0.5;

/** Whether a rep is known by what was seen of it, rather than guessed; counts of its frames. */
export const isSeenEnough = (seen: number, lost: number): boolean => seen >= LEAST_SEEN * (seen + lost);
